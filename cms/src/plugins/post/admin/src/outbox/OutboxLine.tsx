import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { useDateText } from '../../../../admin-parts/use-date-text.ts';
import type { OutboxEntry } from '../../../shared/outbox-api.mts';
import { Cell } from './Cell.tsx';
import { EntryActions } from './EntryActions.tsx';
import { letterKey } from './letter-key.ts';
import { RecipientName } from './RecipientName.tsx';
import { SmallText } from './SmallText.tsx';
import type { EntryAction } from './use-entry-action.ts';
import { useText } from './use-text.ts';

interface OutboxLineProps {
  entry: OutboxEntry;
  /** Null for who may only read. */
  onAct: ((action: EntryAction) => void) | null;
  isBusy: boolean;
}

const variants = {
  queued: 'secondary',
  sending: 'secondary',
  sent: 'success',
  failed: 'danger',
  unknown: 'warning',
} as const;

/** One mail: to whom, what, and where it stands. */
export function OutboxLine({ entry, onAct, isBusy }: OutboxLineProps) {
  const text = useText();
  const dateText = useDateText();
  const moment = (at: string) => dateText(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
      <Cell>
        <RecipientName recipient={entry.recipient} />
      </Cell>
      <Cell>
        <Flex direction="column" alignItems="start">
          <Typography>{text(letterKey(entry.letter))}</Typography>
          <SmallText>{entry.subject}</SmallText>
        </Flex>
      </Cell>
      <Cell>
        <Flex direction="column" alignItems="start" gap={1}>
          <Status variant={variants[entry.state]} size="S" width="max-content">
            <Typography variant="pi" fontWeight="bold" tag="span">
              {text(`state.${entry.state}`)}
            </Typography>
          </Status>
          {entry.lastError !== null && (
            <SmallText>
              {text('entry.error', { attempts: entry.attempts, error: entry.lastError })}
            </SmallText>
          )}
        </Flex>
      </Cell>
      <Cell>
        <Flex direction="column" alignItems="start">
          <Typography>{moment(entry.sentAt ?? entry.createdAt)}</Typography>
          {entry.state === 'queued' && entry.attempts > 0 && (
            <SmallText>{text('entry.next', { moment: moment(entry.nextAttemptAt) })}</SmallText>
          )}
        </Flex>
      </Cell>
      {onAct && (
        <Cell>
          <EntryActions entry={entry} isBusy={isBusy} onAct={onAct} />
        </Cell>
      )}
    </Box>
  );
}
