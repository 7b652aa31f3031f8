import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { QueueQuery } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { isFiltered } from './queue-address.ts';

/** Why there is nothing to see, and what one can do. */
export function EmptyQueue({ query, onClear }: { query: QueueQuery; onClear: () => void }) {
  const text = useText();
  const filtered = isFiltered(query);
  return (
    <Box role="status">
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={filtered ? text('empty.filtered') : text(`empty.${query.view}`)}
        hasRadius
        shadow="tableShadow"
        action={
          filtered ? (
            <Button variant="secondary" onClick={onClear}>
              {text('empty.clear')}
            </Button>
          ) : undefined
        }
      />
    </Box>
  );
}
