import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';

interface TextInputFieldProps {
  name: string;
  label: string;
  value: string;
  isLong?: boolean;
  isRequired?: boolean;
  /** In characters, counted while one types; none for numbers. */
  max?: number;
  hint?: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

/** From this part of the room on it is shown how much is left. */
const NEARLY_FULL = 0.8;

/** The more is asked for, the more of it can be seen at once. */
const heightFor = (max = 0): string => (max > 3000 ? '24rem' : max > 300 ? '12rem' : '8rem');

/** A text to edit, with what is wrong with it. */
export function TextInputField(props: TextInputFieldProps) {
  const {
    name,
    label,
    value,
    isLong = false,
    isRequired = false,
    max,
    hint,
    problem,
    onChange,
  } = props;
  const text = useText();
  const isCounted = max !== undefined && value.length > max * NEARLY_FULL;
  return (
    <Field.Root
      name={name}
      required={isRequired}
      hint={hint}
      error={problem ? text(problemKey(problem), { max: max ?? 0 }) : false}
    >
      <Flex justifyContent="space-between" gap={2}>
        <Field.Label>{label}</Field.Label>
        {isCounted && (
          <Typography variant="pi" textColor={value.length > max ? 'danger600' : 'neutral600'}>
            {text('edit.length', { length: value.length, max })}
          </Typography>
        )}
      </Flex>
      {isLong ? (
        <Textarea
          value={value}
          resizable
          minHeight={heightFor(max)}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        />
      ) : (
        <TextInput value={value} onChange={(event) => onChange(event.target.value)} />
      )}
      <Field.Error />
      {hint && <Field.Hint />}
    </Field.Root>
  );
}
