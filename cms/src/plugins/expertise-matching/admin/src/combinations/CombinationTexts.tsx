import { Field, Textarea, TextInput } from '@strapi/design-system';
import { combinationLimits, type FoundCombination } from '../../../shared/desk/combinations.mts';
import { useText } from '../words/use-text.ts';

export type TextName = keyof FoundCombination['suggestion'];

interface CombinationTextsProps {
  texts: Record<TextName, string>;
  /** Names of those that cannot go like this. */
  wrong: readonly PropertyKey[];
  onChange: (name: TextName, value: string) => void;
}

/** The texts of a combination: for the mail to all, and for the site once all agree. */
export function CombinationTexts({ texts, wrong, onChange }: CombinationTextsProps) {
  const text = useText();
  const field = (name: TextName) => ({
    name,
    hint: text(`combine.${name}-hint`),
    error: wrong.includes(name) ? text(`combine.${name}-wrong`) : false,
  });
  const typed = (name: TextName) => ({
    value: texts[name],
    maxLength: combinationLimits[name],
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  });
  return (
    <>
      <Field.Root {...field('message')}>
        <Field.Label>{text('combine.message')}</Field.Label>
        <Textarea {...typed('message')} resizable minHeight="10rem" />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root {...field('title')} required>
        <Field.Label>{text('combine.name')}</Field.Label>
        <TextInput {...typed('title')} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root {...field('story')} required>
        <Field.Label>{text('combine.story')}</Field.Label>
        <Textarea {...typed('story')} resizable minHeight="12rem" />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </>
  );
}
