import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { choicesOf } from '../submission/choices.ts';
import { useText } from '../words/use-text.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Draft, Problems } from './draft.ts';
import type { FormField } from './form-sections.ts';
import { PhotosField } from './PhotosField.tsx';
import { PolicyFieldsField } from './PolicyFieldsField.tsx';
import { PreparationField } from './PreparationField.tsx';
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
  switch (field.kind) {
    case 'policyFields':
      return (
        <PolicyFieldsField
          value={draft.policyFields}
          choices={choices.policyFields}
          problem={problems['policyFields']}
          onChange={(policyFields) => onChange({ ...draft, policyFields })}
        />
      );
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
    default: {
      const { name } = field;
      const shared = {
        name,
        label: text(`field.${name}`),
        value: draft.texts[name],
        problem: problems[name],
        onChange: (value: string) =>
          onChange({ ...draft, texts: { ...draft.texts, [name]: value } }),
      };
      if (field.kind === 'choice') {
        return (
          <ChoiceField
            {...shared}
            choices={choicesOf(field.name, choices, text)}
            isRequired={field.name !== 'organisationKind'}
          />
        );
      }
      if (field.kind === 'number') return <TextInputField {...shared} />;
      return (
        <TextInputField
          {...shared}
          max={field.max}
          isLong={field.kind === 'lines'}
          isRequired={field.isRequired ?? false}
        />
      );
    }
  }
}
