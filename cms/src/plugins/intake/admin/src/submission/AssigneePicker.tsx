import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useMe } from '../desk/use-me.ts';
import { fromNothing, NOTHING, orNothing } from '../../../../admin-parts/nothing.ts';
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

  const assign = (id: string) => {
    if (id === (assignee?.id ?? '')) return;
    if (id === '') release.send({ version }, 'done.release');
    else take.send({ version, assignee: id }, id === me ? 'done.take' : 'done.hand-over');
  };

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
          value={orNothing(assignee?.id ?? '')}
          disabled={!mayTake || take.isBusy || release.isBusy}
          onChange={(id) => assign(fromNothing(id))}
        >
          {(mayRelease || !assignee) && (
            <SingleSelectOption value={NOTHING}>{text('assignee.none')}</SingleSelectOption>
          )}
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
