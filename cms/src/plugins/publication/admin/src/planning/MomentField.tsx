import { Field } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useText } from '../words/use-text.ts';
import type { FieldErrors, PlanFields } from './plan-fields.ts';

interface MomentFieldProps {
  name: keyof PlanFields;
  value: string;
  error: FieldErrors[keyof PlanFields];
  onChange: (value: string) => void;
}

/** A date with a time, in the browser's own field: it speaks the reader's language and works with keys. */
export function MomentField({ name, value, error, onChange }: MomentFieldProps) {
  const text = useText();
  return (
    <Field.Root name={name} error={error !== undefined && text(`plan.refused.${error}`)}>
      <Field.Label>{text(`plan.${name}`)}</Field.Label>
      <Field.Input
        type="datetime-local"
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
}
