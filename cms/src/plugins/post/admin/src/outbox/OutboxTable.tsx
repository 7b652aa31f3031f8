import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { outboxActions, type OutboxEntry } from '../../../shared/outbox-api.mts';
import { Cell } from './Cell.tsx';
import { OutboxLine } from './OutboxLine.tsx';
import { useEntryAction } from './use-entry-action.ts';
import { useText } from './use-text.ts';

const RESEND = [{ action: outboxActions.resend, subject: null }];

const columns = ['recipient', 'letter', 'state', 'moment', 'actions'] as const;

/** The mails of one page of the outbox. */
export function OutboxTable({ entries, onDone }: { entries: OutboxEntry[]; onDone: () => void }) {
  const text = useText();
  const { canResend = false } = useRBAC(RESEND).allowedActions;
  const { isBusy, act } = useEntryAction(onDone);
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius style={{ overflowX: 'auto' }}>
      <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
        <caption>
          <VisuallyHidden>{text('menu')}</VisuallyHidden>
        </caption>
        <thead>
          <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
            {columns
              .filter((column) => column !== 'actions' || canResend)
              .map((column) => (
                <Cell key={column} tag="th">
                  <Typography variant="sigma" textColor="neutral600">
                    {text(`column.${column}`)}
                  </Typography>
                </Cell>
              ))}
          </Box>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <OutboxLine
              key={entry.id}
              entry={entry}
              isBusy={isBusy}
              onAct={canResend ? (action) => void act(entry.id, action) : null}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
