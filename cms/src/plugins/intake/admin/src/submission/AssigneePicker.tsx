import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useMe } from '../desk/use-me.ts';
import { useText } from '../words/use-text.ts';
import type { DeskProps } from './SubmissionDesk.tsx';
import { useQuickCommand } from './use-quick-command.ts';

/** Who looks at it: take it, hand it over or let it go. */
export function AssigneePicker(desk: DeskProps) {
  const { assignee, choices, commands, version } = desk.detail;
  const text = useText();
  const me = useMe();
  const take = useQuickCommand(desk, 'take');
  const release = useQuickCommand(desk, 'release');
  const mayTake = commands.includes('take');
  const mayRelease = commands.includes('release');

  if (!mayTake && !mayRelease) {
    return (
      <Typography textColor="neutral600">
        {text('assignee.is', { name: assignee?.name ?? text('assignee.none') })}
      </Typography>
    );
  }
  return (
    <Flex gap={3} wrap="wrap">
      {mayTake && assignee?.id !== me && (
        <Button
          variant={assignee ? 'tertiary' : 'secondary'}
          loading={take.isBusy}
          onClick={() => take.send({ version }, 'done.take')}
        >
          {text(assignee ? 'assignee.take-over' : 'assignee.take')}
        </Button>
      )}
      <Box width="24rem">
        <SingleSelect
          size="S"
          aria-label={text('assignee.label')}
          placeholder={text('assignee.none')}
          value={assignee?.id ?? ''}
          disabled={!mayTake || take.isBusy || release.isBusy}
          {...(mayRelease && assignee
            ? {
                clearLabel: text('assignee.release'),
                onClear: () => release.send({ version }, 'done.release'),
              }
            : {})}
          onChange={(id) => take.send({ version, assignee: String(id) }, 'done.hand-over')}
        >
          {choices.staff.map(({ id, name }) => (
            <SingleSelectOption key={id} value={id}>
              {id === me ? text('assignee.me', { name }) : name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
}
