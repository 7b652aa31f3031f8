import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Cell } from '../../../../admin-parts/Cell.tsx';
import type { RequestRow } from '../../../shared/desk/requests.mts';
import { ListLine } from '../desk/ListLine.tsx';
import { Age } from '../words/Age.tsx';
import { BandBadge } from '../words/BandBadge.tsx';
import { useText } from '../words/use-text.ts';
import { NeededBy } from './NeededBy.tsx';
import { RequestStanding } from './RequestStanding.tsx';

/** One request in the list. */
export function RequestLine({ row, now }: { row: RequestRow; now: Date }) {
  const text = useText();
  return (
    <ListLine>
      <Cell>
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth="16rem">
          <Link tag={RouterLink} to={`requests/${row.id}`}>
            <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
              {row.title}
            </Typography>
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {[row.code, ...row.tags].join(' · ')}
          </Typography>
          <Box display={{ initial: 'block', medium: 'none' }} paddingTop={1}>
            <RequestStanding row={row} />
            {row.neededBy !== null && <NeededBy date={row.neededBy} now={now} />}
          </Box>
        </Flex>
      </Cell>
      <Cell isExtra>
        <Typography textColor="neutral800">{row.area ?? '–'}</Typography>
      </Cell>
      <Cell isExtra>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <NeededBy date={row.neededBy} now={now} />
          <Typography variant="pi" textColor="neutral600">
            {text('requests.since')} <Age since={row.since} now={now} />
          </Typography>
        </Flex>
      </Cell>
      <Cell isExtra>
        <RequestStanding row={row} />
      </Cell>
      <Cell isExtra>
        {row.band ? (
          <BandBadge band={row.band} />
        ) : (
          <Typography textColor="neutral600">{text('band.none')}</Typography>
        )}
      </Cell>
    </ListLine>
  );
}
