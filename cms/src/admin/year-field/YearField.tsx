import { forwardRef, type ReactNode } from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { yearOf } from './year-of.ts';

interface YearFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  error?: string;
  value?: number | null;
  disabled?: boolean;
  required?: boolean;
  onChange: (name: string, value: number | null) => void;
}

/** A year, as four digits: Strapi's own field for numbers writes 2023 as an amount. */
export const YearField = forwardRef<HTMLInputElement, YearFieldProps>(function YearField(
  { name, label, labelAction, hint, error, value, disabled = false, required = false, onChange },
  ref,
) {
  return (
    <Field.Root name={name} id={name} hint={hint} error={error ?? false} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        inputMode="numeric"
        disabled={disabled}
        value={String(value ?? '')}
        onChange={({ currentTarget }) => {
          onChange(name, yearOf(currentTarget.value));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
