import { useState } from 'react';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Box, Flex } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useRescuedFocus } from '../../../../admin-parts/rescue-focus.ts';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { Loaded } from '../desk/Loaded.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useRead } from '../desk/use-read.ts';
import { PLUGIN } from '../plugin-id.ts';
import { useText } from '../words/use-text.ts';
import { NeedSection } from './NeedSection.tsx';
import { ProposeDialog, type Chosen } from './ProposeDialog.tsx';
import { RequestProposals } from './RequestProposals.tsx';
import { RequestSummary } from './RequestSummary.tsx';

/** One request: what is asked, who could help, and what is going on. */
export function RequestPage() {
  const { id = '' } = useParams();
  return <OneRequest key={id} id={id} />;
}

function OneRequest({ id }: { id: string }) {
  const text = useText();
  const desk = useDesk();
  const reading = useRead(id, () => desk.request(id));
  const detail = reading.state.kind === 'read' ? reading.state.answer : null;
  const title = detail?.title ?? text('part.requests');
  useRescuedFocus(reading.state.kind === 'read' ? reading.state.readAt.toISOString() : '');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={
          detail ? text('request.subtitle', { code: detail.code, area: detail.area ?? '–' }) : ''
        }
        navigationAction={<BackButton fallback={`/plugins/${PLUGIN}`} />}
      />
      <Layouts.Content>
        <Loaded reading={reading}>
          {(answer, readAt) => (
            <RequestDesk detail={answer} now={readAt} refresh={reading.refresh} />
          )}
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}

interface RequestDeskProps {
  detail: RequestDetail;
  now: Date;
  refresh: () => Promise<void>;
}

function RequestDesk({ detail, now, refresh }: RequestDeskProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [message, setMessage] = useState(detail.message);
  return (
    <Flex gap={6} wrap="wrap" alignItems="flex-start">
      {/* Stays in sight, below Strapi's own bar, while one compares. */}
      <Box
        flex="1 1 34rem"
        minWidth={0}
        position={{ initial: 'static', large: 'sticky' }}
        top="7.2rem"
        maxHeight={{ initial: 'none', large: 'calc(100vh - 8.8rem)' }}
        style={{ overflowY: 'auto' }}
      >
        <Flex direction="column" alignItems="stretch" gap={5}>
          <RequestSummary detail={detail} now={now} />
          <RequestProposals detail={detail} refresh={refresh} />
        </Flex>
      </Box>
      <Box flex="1.7 1 44rem" minWidth={0}>
        <Flex direction="column" alignItems="stretch" gap={7}>
          {detail.needs.map((need, index) => (
            <NeedSection
              key={index}
              need={need}
              number={detail.needs.length > 1 ? index + 1 : null}
              onPropose={(candidate) => setChosen({ candidate, need: index })}
            />
          ))}
        </Flex>
      </Box>
      {chosen && (
        <ProposeDialog
          detail={detail}
          chosen={chosen}
          message={message}
          onMessage={setMessage}
          onClose={() => setChosen(null)}
          onSent={() => {
            setMessage(detail.message);
            void refresh();
          }}
        />
      )}
    </Flex>
  );
}
