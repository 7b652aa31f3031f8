import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { nameOf, type Choice } from '../submission/choices.ts';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';

export interface ChoicesFieldProps {
  name: string;
  label: string;
  value: string[];
  choices: readonly Choice[];
  max: number;
  isRequired: boolean;
  problem: string | undefined;
  onChange: (value: string[]) => void;
}

/** Several of a few to choose. */
export function ChoicesField(props: ChoicesFieldProps) {
  const { name, label, value, choices, max, isRequired, problem, onChange } = props;
  const text = useText();
  return (
    <Field.Root
      name={name}
      required={isRequired}
      hint={text('edit.at-most', { max })}
      error={problem ? text(problemKey(problem), { max }) : false}
    >
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={value}
        placeholder={text('edit.choose')}
        customizeContent={(chosen = []) => chosen.map((one) => nameOf(choices, one)).join(', ')}
        onChange={onChange}
      >
        {choices.map((choice) => (
          <MultiSelectOption key={choice.value} value={choice.value}>
            {choice.name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
