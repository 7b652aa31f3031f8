import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { problemAt, type Problems } from '../forms/check-draft.ts';
import type { Draft } from '../forms/draft.ts';
import type { FormField } from '../forms/form-field.ts';
import { choicesOf } from '../submission/choices.ts';
import { useText } from '../words/use-text.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { DateField } from './DateField.tsx';
import { PhotosField } from './PhotosField.tsx';
import { PreparationField } from './PreparationField.tsx';
import { TagsField } from './TagsField.tsx';
import { TextInputField } from './TextInputField.tsx';

interface EditFieldProps {
  field: FormField;
  draft: Draft;
  problems: Problems;
  choices: SubmissionDetail['choices'];
  onChange: (draft: Draft) => void;
}

/** One part of the form, to edit. */
export function EditField({ field, draft, problems, choices, onChange }: EditFieldProps) {
  const text = useText();
  const { path } = field;
  const named = { name: path, label: text(field.label), problem: problemAt(problems, path) };
  const typed = {
    ...named,
    value: draft.texts[path] ?? '',
    onChange: (value: string) => onChange({ ...draft, texts: { ...draft.texts, [path]: value } }),
  };
  switch (field.kind) {
    case 'choice': {
      const isRequired = field.isRequired ?? false;
      return (
        <ChoiceField
          {...typed}
          choices={choicesOf(field.choice, choices, text)}
          isRequired={isRequired}
        />
      );
    }
    case 'choices': {
      const chosen = {
        ...named,
        value: draft.lists[path] ?? [],
        choices: choicesOf(field.choice, choices, text),
        max: field.max,
        isRequired: field.isRequired ?? false,
        onChange: (value: string[]) =>
          onChange({ ...draft, lists: { ...draft.lists, [path]: value } }),
      };
      return field.choice === 'tags' ? <TagsField {...chosen} /> : <ChoicesField {...chosen} />;
    }
    case 'preparation':
      return (
        <PreparationField
          steps={draft.preparation}
          problems={problems}
          onChange={(preparation) => onChange({ ...draft, preparation })}
        />
      );
    case 'photos':
      return (
        <PhotosField
          photos={draft.photos}
          problems={problems}
          onChange={(photos) => onChange({ ...draft, photos })}
        />
      );
    case 'number':
      return <TextInputField {...typed} />;
    case 'date':
      return <DateField {...typed} />;
    case 'words':
      return <TextInputField {...typed} max={field.max} hint={text('edit.words-hint')} />;
    case 'line':
    case 'lines':
    case 'website':
      return (
        <TextInputField
          {...typed}
          max={field.max}
          isLong={field.kind === 'lines'}
          isRequired={'isRequired' in field}
        />
      );
  }
}
