import { Button, Flex } from '@strapi/design-system';
import type { OutboxEntry } from '../../../shared/outbox-api.mts';
import type { EntryAction } from './use-entry-action.ts';
import { useText } from './use-text.ts';

interface EntryActionsProps {
  entry: OutboxEntry;
  isBusy: boolean;
  onAct: (action: EntryAction) => void;
}

const possible: Partial<Record<OutboxEntry['state'], EntryAction[]>> = {
  failed: ['resend'],
  unknown: ['resend', 'settle'],
};

/** What a person may do with a mail that does not go by itself. */
export function EntryActions({ entry, isBusy, onAct }: EntryActionsProps) {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      {(possible[entry.state] ?? []).map((action) => (
        <Button
          key={action}
          size="S"
          variant="tertiary"
          disabled={isBusy}
          aria-label={text(`action.${action}-of`, { subject: entry.subject })}
          onClick={() => onAct(action)}
        >
          {text(`action.${action}`)}
        </Button>
      ))}
    </Flex>
  );
}
