import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { nameOf } from '../submission/choices.ts';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';
import type { ChoicesFieldProps } from './ChoicesField.tsx';

/** A few of very many to choose, by typing a part of their names. */
export function TagsField(props: ChoicesFieldProps) {
  const { name, label, value, choices, max, problem, onChange } = props;
  const text = useText();
  const isFull = value.length >= max;
  return (
    <Field.Root
      name={name}
      hint={text('edit.at-most', { max })}
      error={problem ? text(problemKey(problem), { max }) : false}
    >
      <Field.Label>{label}</Field.Label>
      {value.length > 0 && (
        <Flex gap={2} wrap="wrap" paddingBottom={1}>
          {value.map((one) => (
            <Tag
              key={one}
              label={text('edit.remove-tag', { name: nameOf(choices, one) })}
              icon={<Cross aria-hidden />}
              onClick={() => onChange(value.filter((other) => other !== one))}
            >
              {nameOf(choices, one)}
            </Tag>
          ))}
        </Flex>
      )}
      <Combobox
        // Empty again after each choice, for the next one.
        key={value.join()}
        value=""
        disabled={isFull}
        placeholder={text(isFull ? 'edit.tags-full' : 'edit.add-tag')}
        noOptionsMessage={() => text('edit.no-tag')}
        onChange={(chosen) => {
          if (chosen && !value.includes(chosen)) onChange([...value, chosen]);
        }}
      >
        {choices
          .filter((choice) => !value.includes(choice.value))
          .map((choice) => (
            <ComboboxOption key={choice.value} value={choice.value}>
              {choice.name}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
