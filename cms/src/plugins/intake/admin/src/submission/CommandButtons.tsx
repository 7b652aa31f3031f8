import { Button, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise, Check, Cross, Message } from '@strapi/icons';
import type { LetterCommand } from '../letters/letter-commands.ts';
import { useText } from '../words/use-text.ts';
import type { DeskProps } from './SubmissionDesk.tsx';
import { useQuickCommand } from './use-quick-command.ts';

interface CommandButtonsProps extends DeskProps {
  isEditing: boolean;
  onLetter: (letter: LetterCommand) => void;
}

/** What can be decided now. What somebody is editing must be saved before it is decided on. */
export function CommandButtons({ isEditing, onLetter, ...desk }: CommandButtonsProps) {
  const text = useText();
  const { detail } = desk;
  const reopen = useQuickCommand(desk, 'reopen');
  const may = (command: (typeof detail.commands)[number]) => detail.commands.includes(command);
  return (
    <Flex gap={2} wrap="wrap">
      {may('decline') && (
        <Button
          variant="danger-light"
          startIcon={<Cross />}
          disabled={isEditing}
          onClick={() => onLetter('decline')}
        >
          {text('command.decline')}
        </Button>
      )}
      {may('ask') && (
        <Button variant="secondary" startIcon={<Message />} onClick={() => onLetter('ask')}>
          {text('command.ask')}
        </Button>
      )}
      {may('place') && (
        <Button startIcon={<Check />} disabled={isEditing} onClick={() => onLetter('place')}>
          {text('command.place')}
        </Button>
      )}
      {may('reopen') && (
        <Button
          variant="secondary"
          startIcon={<ArrowsCounterClockwise />}
          loading={reopen.isBusy}
          onClick={() => reopen.send({ version: detail.version }, 'done.reopen')}
        >
          {text('command.reopen')}
        </Button>
      )}
    </Flex>
  );
}
