import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useText } from '../words/use-text.ts';

/** Why there is nothing to see, and what one can do. @param onClear when something was looked for */
export function EmptyList({ words, onClear }: { words: string; onClear: (() => void) | null }) {
  const text = useText();
  return (
    <Box role="status">
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={onClear ? text('list.nothing-found') : words}
        hasRadius
        shadow="tableShadow"
        action={
          onClear ? (
            <Button variant="secondary" onClick={onClear}>
              {text('list.clear')}
            </Button>
          ) : undefined
        }
      />
    </Box>
  );
}
