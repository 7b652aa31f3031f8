import { useEffect, useRef } from 'react';
import { Box, Button, Flex } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { SectionHeading } from '../../../../admin-parts/SectionHeading.tsx';
import { useText } from '../words/use-text.ts';
import type { Problems } from '../forms/check-draft.ts';
import { sectionsOf } from '../forms/form-of-kind.ts';
import { EditField } from './EditField.tsx';
import type { Edit } from './use-edit.ts';

interface EditFormProps {
  edit: Edit;
  problems: Problems;
  choices: SubmissionDetail['choices'];
  isBusy: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** All of a submission, to edit. */
export function EditForm({ edit, problems, choices, isBusy, onSave, onCancel }: EditFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { open } = edit;

  // Who opens the form begins at its first field.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  // Who saves with mistakes is brought to the first of them.
  useEffect(() => {
    if (Object.keys(problems).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [problems]);
  if (!open) return null;
  const sections = sectionsOf(open.draft);
  const labels = sections.flatMap(({ fields }) => fields);

  return (
    <form
      ref={form}
      noValidate
      aria-label={text('edit.title')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {open.clashes.length > 0 && (
        <Box paddingBottom={5}>
          <Notice variant="warning" isUrgent title={text('edit.clash')}>
            {labels
              .filter(({ path }) => open.clashes.includes(path))
              .map(({ label }) => text(label))
              .join(', ')}
          </Notice>
        </Box>
      )}
      <Flex direction="column" alignItems="stretch" gap={8}>
        {sections.map((section) => (
          <Flex
            key={section.label + String(section.number)}
            direction="column"
            alignItems="stretch"
            gap={4}
            tag="section"
          >
            <SectionHeading>{text(section.label, { number: section.number ?? 0 })}</SectionHeading>
            {section.fields.map((field) => (
              <EditField
                key={field.path}
                field={field}
                draft={open.draft}
                problems={problems}
                choices={choices}
                onChange={edit.change}
              />
            ))}
          </Flex>
        ))}
      </Flex>
      <Box
        position="sticky"
        bottom={0}
        background="neutral0"
        paddingTop={4}
        paddingBottom={4}
        zIndex={1}
      >
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" onClick={onCancel}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={!edit.isChanged}>
            {text('edit.save')}
          </Button>
        </Flex>
      </Box>
    </form>
  );
}
