import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { limits } from '../../../shared/limits.mts';
import { useText } from '../words/use-text.ts';
import { RefusalNotice } from '../notices/RefusalNotice.tsx';
import { Remark } from './Remark.tsx';
import type { DeskProps } from './SubmissionDesk.tsx';
import { useCommand } from './use-command.ts';
import type { Note } from './use-note.ts';

/** Notes of moderators for one another. */
export function NotesTab({ detail, refresh, run, note }: DeskProps & { note: Note }) {
  const text = useText();
  const command = useCommand(run, 'note');
  const notes = detail.thread.filter(({ kind }) => kind === 'note');

  const save = async () => {
    const body = { version: detail.version, text: note.text.trim() };
    if (await command.send(body, 'done.note')) note.setText('');
  };
  const reload = async () => {
    if (await refresh()) command.forget();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {notes.length === 0 && <Typography textColor="neutral600">{text('notes.none')}</Typography>}
      {notes.map((item) => (
        <Remark key={item.at} item={item} />
      ))}
      <RefusalNotice refusal={command.refusal} onReload={() => void reload()} />
      {detail.commands.includes('note') && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Field.Root name="note" hint={text('notes.hint')}>
              <Field.Label>{text('notes.label')}</Field.Label>
              <Textarea
                value={note.text}
                maxLength={limits.answer}
                onChange={(event: { target: { value: string } }) =>
                  note.setText(event.target.value)
                }
              />
              <Field.Hint />
            </Field.Root>
            <Button
              type="submit"
              variant="secondary"
              width="max-content"
              loading={command.isBusy}
              disabled={note.text.trim() === ''}
            >
              {text('notes.save')}
            </Button>
          </Flex>
        </form>
      )}
    </Flex>
  );
}
