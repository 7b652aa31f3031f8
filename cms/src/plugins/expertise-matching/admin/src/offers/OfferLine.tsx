import { Box, Flex, Typography } from '@strapi/design-system';
import { Cell } from '../../../../admin-parts/Cell.tsx';
import type { OfferRow } from '../../../shared/desk/offers.mts';
import { ListLine } from '../desk/ListLine.tsx';
import { useText } from '../words/use-text.ts';
import { LoadMeter } from './LoadMeter.tsx';
import { Until } from './Until.tsx';

/** One offer in the list, with how much its helper has going on. */
export function OfferLine({ row, now }: { row: OfferRow; now: Date }) {
  const text = useText();
  return (
    <ListLine>
      <Cell>
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth="14rem">
          <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {row.title}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {[row.code, text(`person.${row.personKind}`), ...row.tags].join(' · ')}
          </Typography>
          <Box display={{ initial: 'block', medium: 'none' }}>
            <Until until={row.until} now={now} />
          </Box>
        </Flex>
      </Cell>
      <Cell isExtra>
        <Typography textColor="neutral800">{row.area ?? '–'}</Typography>
      </Cell>
      <Cell>
        <LoadMeter open={row.open} capacity={row.capacity} />
      </Cell>
      <Cell isExtra>
        <Typography textColor={row.openOfHelper === 0 ? 'neutral600' : 'neutral800'}>
          {text('offers.helper-open', { count: row.openOfHelper })}
        </Typography>
      </Cell>
      <Cell isExtra>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Until until={row.until} now={now} />
          {row.state === 'paused' && (
            <Typography variant="pi" textColor="neutral600">
              {text('listing.paused')}
            </Typography>
          )}
        </Flex>
      </Cell>
    </ListLine>
  );
}
