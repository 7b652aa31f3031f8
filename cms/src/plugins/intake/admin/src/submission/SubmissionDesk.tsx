import { useEffect, useState } from 'react';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Box, Flex } from '@strapi/design-system';
import { isOpen, type SubmissionDetail } from '../../../shared/desk-api.mts';
import { useRescuedFocus } from '../../../../admin-parts/rescue-focus.ts';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import { useEdit } from '../editing/use-edit.ts';
import { Letters } from '../letters/Letters.tsx';
import type { LetterCommand } from '../letters/letter-commands.ts';
import { useText } from '../words/use-text.ts';
import { CommandButtons } from './CommandButtons.tsx';
import { InsightNotices } from './InsightNotices.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { LookalikeWarning } from './LookalikeWarning.tsx';
import { PlacedNotice } from './PlacedNotice.tsx';
import { SidePanel } from './SidePanel.tsx';
import { StandingBar } from './StandingBar.tsx';
import { SubmittedCard } from './SubmittedCard.tsx';
import { useNote } from './use-note.ts';
import type { Run } from './use-submission.ts';

export interface DeskProps {
  detail: SubmissionDetail;
  now: Date;
  refresh: () => Promise<SubmissionDetail | null>;
  run: Run;
}

/** The desk with one submission on it. */
export function SubmissionDesk({
  onHold,
  ...desk
}: DeskProps & { onHold: (isHeld: boolean) => void }) {
  const { detail } = desk;
  const text = useText();
  const edit = useEdit();
  const note = useNote();
  // Whatever it was read again for, what is being edited goes along.
  const follow = useLatest(edit.bringUpToDate);
  useEffect(() => follow.current(detail), [detail, follow]);

  const [letter, setLetter] = useState<LetterCommand | null>(null);
  const [hasLetter, setHasLetter] = useState(false);

  const isHeld = edit.open !== null || letter !== null;
  useEffect(() => onHold(isHeld), [onHold, isHeld]);

  useRescuedFocus(`${String(detail.version)} ${String(edit.open !== null)}`);

  const title = detail.title || text('erased.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <LeaveGuard isUnsaved={edit.isChanged || note.text.trim() !== '' || hasLetter} />
      <Layouts.Header
        title={title}
        subtitle={`${text(`kind.${detail.kind}`)} · ${text('submission.reference', { reference: detail.reference })}`}
        navigationAction={<BackButton fallback="/plugins/intake" />}
        primaryAction={
          <CommandButtons {...desk} isEditing={edit.open !== null} onLetter={setLetter} />
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <StandingBar {...desk} />
          <PlacedNotice {...detail} />
          {!detail.placed && <LookalikeWarning lookalikes={detail.lookalikes} />}
          {isOpen(detail.state) && <InsightNotices detail={detail} />}
          <Flex gap={6} wrap="wrap" alignItems="flex-start">
            <Box flex="1 1 40rem" minWidth={0}>
              <SubmittedCard {...desk} edit={edit} />
            </Box>
            {/* Stays in sight, below Strapi's own bar, while one reads. */}
            <Box flex="1.2 1 44rem" minWidth={0} position="sticky" top="7.2rem">
              <SidePanel {...desk} note={note} onAsk={() => setLetter('ask')} />
            </Box>
          </Flex>
        </Flex>
      </Layouts.Content>
      <Letters
        {...desk}
        letter={letter}
        onTyped={setHasLetter}
        onClose={() => setLetter(null)}
        onDone={() => setLetter(null)}
      />
    </Page.Main>
  );
}
