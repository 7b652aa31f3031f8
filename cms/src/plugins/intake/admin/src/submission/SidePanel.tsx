import { useState } from 'react';
import { Box, Flex, Tabs } from '@strapi/design-system';
import { CountBadge } from '../../../../admin-parts/CountBadge.tsx';
import { useText } from '../words/use-text.ts';
import { ContactTab } from './ContactTab.tsx';
import { ConversationTab } from './ConversationTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { NotesTab } from './NotesTab.tsx';
import { PreviewTab } from './PreviewTab.tsx';
import type { DeskProps } from './SubmissionDesk.tsx';
import type { Note } from './use-note.ts';

interface SidePanelProps extends DeskProps {
  note: Note;
  onAsk: () => void;
}

/** Beside what was submitted: how it will look, and all that was said about it. */
export function SidePanel({ note, onAsk, ...desk }: SidePanelProps) {
  const { detail } = desk;
  const text = useText();
  // A new answer is what somebody comes for.
  const [chosen, setTab] = useState(detail.hasAnswer ? 'conversation' : 'preview');
  // Once it was placed, the page itself is what counts.
  const preview = detail.placed ? null : detail.previewUrl;
  const tab = chosen === 'preview' && !preview ? 'conversation' : chosen;
  const notes = detail.thread.filter(({ kind }) => kind === 'note').length;
  const counts = { conversation: detail.thread.length - notes, notes };
  return (
    <Box
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      maxHeight={{ initial: 'none', large: 'calc(100vh - 8.8rem)' }}
      style={{ overflowY: 'auto' }}
    >
      <Tabs.Root variant="simple" value={tab} onValueChange={setTab}>
        <Box paddingLeft={2} paddingRight={2} paddingTop={2} style={{ overflowX: 'auto' }}>
          <Tabs.List aria-label={text('side.label')}>
            {preview && <Tabs.Trigger value="preview">{text('side.preview')}</Tabs.Trigger>}
            {(['conversation', 'notes'] as const).map((each) => (
              <Tabs.Trigger key={each} value={each}>
                <Flex gap={2} tag="span">
                  {text(`side.${each}`)}
                  {counts[each] > 0 && <CountBadge count={counts[each]} isCurrent={tab === each} />}
                </Flex>
              </Tabs.Trigger>
            ))}
            <Tabs.Trigger value="contact">{text('side.contact')}</Tabs.Trigger>
            <Tabs.Trigger value="history">{text('side.history')}</Tabs.Trigger>
          </Tabs.List>
        </Box>
        <Box padding={5}>
          {preview && (
            // Kept while one looks elsewhere, so that coming back loads nothing.
            <Tabs.Content value="preview" forceMount hidden={tab !== 'preview'}>
              <PreviewTab address={preview} version={detail.version} />
            </Tabs.Content>
          )}
          <Tabs.Content value="conversation">
            <ConversationTab {...desk} onAsk={onAsk} />
          </Tabs.Content>
          <Tabs.Content value="notes">
            <NotesTab {...desk} note={note} />
          </Tabs.Content>
          <Tabs.Content value="contact">
            <ContactTab detail={detail} />
          </Tabs.Content>
          <Tabs.Content value="history">
            <HistoryTab detail={detail} />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Box>
  );
}
