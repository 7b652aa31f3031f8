import { Box, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { isOpen, type QueueRow } from '../../../shared/desk-api.mts';
import { Age } from '../words/Age.tsx';
import { KindBadge } from '../words/KindBadge.tsx';
import { useText } from '../words/use-text.ts';
import { Cell } from '../../../../admin-parts/Cell.tsx';
import { Standing } from './Standing.tsx';

interface QueueLineProps {
  row: QueueRow;
  now: Date;
  /** Null where nothing can be chosen. */
  isChosen: boolean | null;
  onToggle: () => void;
}

/** One submission in the queue. */
export function QueueLine({ row, now, isChosen, onToggle }: QueueLineProps) {
  const text = useText();
  return (
    <Box
      tag="tr"
      background={isChosen ? 'primary100' : 'neutral0'}
      borderColor="neutral150"
      borderWidth="0 0 1px"
      borderStyle="solid"
    >
      {isChosen !== null && (
        <Cell>
          {isOpen(row.state) && (
            <Checkbox
              aria-label={text('queue.select', { title: row.title })}
              checked={isChosen}
              onCheckedChange={onToggle}
            />
          )}
        </Cell>
      )}
      <Cell>
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth="16rem">
          <Link tag={RouterLink} to={row.id}>
            <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
              {row.title || text('erased.title')}
            </Typography>
          </Link>
          <Flex gap={2}>
            <KindBadge kind={row.kind} />
            <Typography variant="pi" textColor="neutral600">
              {row.reference}
            </Typography>
          </Flex>
          <Box display={{ initial: 'block', medium: 'none' }} paddingTop={1}>
            <Standing row={row} />
          </Box>
        </Flex>
      </Cell>
      <Cell isExtra>
        <Typography textColor="neutral800">{row.area ?? '–'}</Typography>
      </Cell>
      <Cell isExtra>
        <Standing row={row} />
      </Cell>
      <Cell>
        <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
          <Age since={row.receivedAt} now={now} />
        </Typography>
      </Cell>
      <Cell isExtra>
        <Typography
          textColor={row.assignee ? 'neutral800' : 'neutral600'}
          style={{ whiteSpace: 'nowrap' }}
        >
          {row.assignee?.name ?? text('assignee.none')}
        </Typography>
      </Cell>
    </Box>
  );
}
