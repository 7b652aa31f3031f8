import { Flex, Typography } from '@strapi/design-system';
import { Clock, Message } from '@strapi/icons';
import type { QueueRow } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';

/** What asks for attention: an answer that nobody read yet, and a promise that has passed. */
export function Marks({ row }: { row: Pick<QueueRow, 'hasAnswer' | 'isLate'> }) {
  const text = useText();
  return (
    <>
      {row.hasAnswer && (
        <Flex gap={1}>
          <Message aria-hidden fill="success700" width="1.4rem" height="1.4rem" />
          <Typography variant="pi" fontWeight="bold" textColor="success700">
            {text('mark.answer')}
          </Typography>
        </Flex>
      )}
      {row.isLate && (
        <Flex gap={1}>
          <Clock aria-hidden fill="danger700" width="1.4rem" height="1.4rem" />
          <Typography variant="pi" fontWeight="bold" textColor="danger700">
            {text('mark.late')}
          </Typography>
        </Flex>
      )}
    </>
  );
}
