import { Flex } from '@strapi/design-system';
import type { QueueRow } from '../../../shared/desk-api.mts';
import { StateBadge } from '../words/StateBadge.tsx';
import { Marks } from './Marks.tsx';

/** Where a submission stands, with what asks for attention. */
export function Standing({ row }: { row: QueueRow }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StateBadge state={row.state} />
      <Marks row={row} />
    </Flex>
  );
}
