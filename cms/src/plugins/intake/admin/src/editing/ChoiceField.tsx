import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Choice } from '../submission/choices.ts';
import { fromNothing, NOTHING, orNothing } from '../../../../admin-parts/nothing.ts';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';

interface ChoiceFieldProps {
  name: string;
  label: string;
  value: string;
  choices: readonly Choice[];
  isRequired: boolean;
  problem: string | undefined;
  onChange: (value: string) => void;
}

/** One of several to choose; none where that may be left out. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, label, value, choices, isRequired, problem, onChange } = props;
  const text = useText();
  return (
    <Field.Root
      name={name}
      required={isRequired}
      error={problem ? text(problemKey(problem)) : false}
    >
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={isRequired ? value : orNothing(value)}
        placeholder={text('edit.choose')}
        onChange={(chosen) => onChange(fromNothing(chosen))}
      >
        {!isRequired && (
          <SingleSelectOption value={NOTHING}>{text('edit.nothing')}</SingleSelectOption>
        )}
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
