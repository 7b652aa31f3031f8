import { Button, Flex, Typography } from '@strapi/design-system';
import { Message } from '@strapi/icons';
import { useText } from '../words/use-text.ts';
import type { DeskProps } from './SubmissionDesk.tsx';
import { Remark } from './Remark.tsx';

/** What was asked, answered and written to the submitter, oldest first. */
export function ConversationTab({ detail, onAsk }: DeskProps & { onAsk: () => void }) {
  const text = useText();
  const items = detail.thread.filter(({ kind }) => kind !== 'note');
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {items.length === 0 && (
        <Typography textColor="neutral600">{text('conversation.none')}</Typography>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {items.map((item) => (
          <li key={item.at + item.kind}>
            <Remark item={item} />
          </li>
        ))}
      </Flex>
      {detail.state === 'asked-back' && (
        <Typography textColor="neutral600">{text('conversation.waiting')}</Typography>
      )}
      {detail.commands.includes('ask') && (
        <Button variant="secondary" width="max-content" startIcon={<Message />} onClick={onAsk}>
          {text('command.ask')}
        </Button>
      )}
    </Flex>
  );
}
