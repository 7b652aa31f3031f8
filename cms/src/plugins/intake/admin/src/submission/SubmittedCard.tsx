import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { EditForm } from '../editing/EditForm.tsx';
import type { Edit } from '../editing/use-edit.ts';
import { useText } from '../words/use-text.ts';
import { RefusalNotice } from '../notices/RefusalNotice.tsx';
import type { DeskProps } from './SubmissionDesk.tsx';
import { SubmittedFields } from './SubmittedFields.tsx';
import { useCommand } from './use-command.ts';

interface SubmittedCardProps extends DeskProps {
  edit: Edit;
}

/** What was submitted, to read or to edit. */
export function SubmittedCard({ detail, refresh, run, edit }: SubmittedCardProps) {
  const text = useText();
  const command = useCommand(run, 'edit');

  const save = async () => {
    const checked = edit.check();
    if (checked?.kind !== 'valid') return;
    const isDone = await command.send(
      { version: detail.version, submitted: checked.submitted },
      'done.edit',
    );
    if (isDone) edit.stop();
  };
  const reload = async () => {
    if (await refresh()) command.forget();
  };

  return (
    <Box
      tag="section"
      aria-labelledby="submitted"
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
    >
      <Flex justifyContent="space-between" paddingBottom={5} gap={3}>
        <Typography id="submitted" variant="beta" tag="h2">
          {text(edit.open ? 'edit.title' : 'submitted.title')}
        </Typography>
        {!edit.open && detail.commands.includes('edit') && detail.submitted && (
          <Button variant="tertiary" startIcon={<Pencil />} onClick={() => edit.start(detail)}>
            {text('command.edit')}
          </Button>
        )}
      </Flex>
      {edit.open ? (
        <Flex direction="column" alignItems="stretch" gap={5}>
          <RefusalNotice refusal={command.refusal} onReload={() => void reload()} />
          <EditForm
            edit={edit}
            problems={command.problems ?? edit.open.problems}
            choices={detail.choices}
            isBusy={command.isBusy}
            onSave={() => void save()}
            onCancel={() => {
              command.forget();
              edit.stop();
            }}
          />
        </Flex>
      ) : (
        <SubmittedFields detail={detail} />
      )}
    </Box>
  );
}
