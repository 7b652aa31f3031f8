import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../words/use-text.ts';
import { SubmissionDesk } from './SubmissionDesk.tsx';
import { SubmissionSkeleton } from './SubmissionSkeleton.tsx';
import { useSubmission } from './use-submission.ts';

/** One submission: what was sent, how it will look, and all that can be done with it. */
export function SubmissionPage() {
  const { id = '' } = useParams();
  return <OneSubmission key={id} id={id} />;
}

function OneSubmission({ id }: { id: string }) {
  const text = useText();
  const [isHeld, setIsHeld] = useState(false);
  const submission = useSubmission(id, isHeld);
  const { state } = submission;
  if (state.kind === 'loading') return <SubmissionSkeleton />;
  if (state.kind === 'read') {
    return (
      <SubmissionDesk
        detail={state.detail}
        now={state.readAt}
        refresh={submission.refresh}
        run={submission.run}
        onHold={setIsHeld}
      />
    );
  }
  return (
    <Page.Main>
      <Page.Title>{text('menu')}</Page.Title>
      <Flex direction="column" alignItems="stretch" padding={8}>
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={text(`submission.${state.kind}`)}
          action={
            state.kind === 'failed' ? (
              <Button onClick={() => void submission.refresh()}>{text('retry')}</Button>
            ) : (
              <Button tag={Link} to="..">
                {text('submission.back')}
              </Button>
            )
          }
        />
      </Flex>
    </Page.Main>
  );
}
