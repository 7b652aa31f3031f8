import { Field, TextInput } from '@strapi/design-system';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';

interface DateFieldProps {
  name: string;
  label: string;
  /** ISO date, or empty. */
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

/** A day, as the browser lets one choose it. */
export function DateField({ name, label, value, problem, onChange }: DateFieldProps) {
  const text = useText();
  return (
    <Field.Root name={name} error={problem ? text(problemKey(problem)) : false}>
      <Field.Label>{label}</Field.Label>
      <TextInput type="date" value={value} onChange={(event) => onChange(event.target.value)} />
      <Field.Error />
    </Field.Root>
  );
}
