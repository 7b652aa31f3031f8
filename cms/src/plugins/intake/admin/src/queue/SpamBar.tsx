import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { QueueRow } from '../../../shared/desk-api.mts';
import { useDesk } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';
import { stillThere, type Selection } from './selection.ts';
import { SpamDialog } from './SpamDialog.tsx';

interface SpamBarProps {
  rows: QueueRow[];
  selection: Selection;
  onDone: () => void;
  onClear: () => void;
}

/** What can be done with the chosen rows, always in sight while there are any. */
export function SpamBar({ rows, selection, onDone, onClear }: SpamBarProps) {
  const text = useText();
  const desk = useDesk();
  const { toggleNotification } = useNotification();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const ids = stillThere(selection, rows);
  if (ids.length === 0) return null;

  const mark = async () => {
    setIsBusy(true);
    const answer = await desk.markAsSpam(ids).catch(() => null);
    setIsBusy(false);
    setIsAsking(false);
    if (!answer) {
      toggleNotification({ type: 'danger', message: text('spam.failed') });
      return;
    }
    const { declined, passedOver } = answer;
    toggleNotification({ type: 'success', message: text('spam.done', { declined, passedOver }) });
    onDone();
  };

  return (
    <Box position="sticky" bottom={4} paddingTop={4} zIndex={1}>
      <Flex
        background="neutral0"
        shadow="popupShadow"
        hasRadius
        padding={4}
        gap={3}
        wrap="wrap"
        justifyContent="space-between"
        borderColor="primary200"
      >
        <Typography fontWeight="semiBold" aria-live="polite">
          {text('spam.chosen', { count: ids.length })}
        </Typography>
        <Flex gap={2}>
          <Button variant="tertiary" onClick={onClear}>
            {text('spam.clear')}
          </Button>
          <Button variant="danger-light" startIcon={<Trash />} onClick={() => setIsAsking(true)}>
            {text('spam.mark')}
          </Button>
        </Flex>
      </Flex>
      <SpamDialog
        count={ids.length}
        isOpen={isAsking}
        isBusy={isBusy}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void mark()}
      />
    </Box>
  );
}
