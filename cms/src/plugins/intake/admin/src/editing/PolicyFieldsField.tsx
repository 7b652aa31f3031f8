import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { limits } from '../../../shared/initiative-form.mts';
import { nameOf } from '../submission/choices.ts';
import { problemKey } from '../words/problem-key.ts';
import { useText } from '../words/use-text.ts';

interface PolicyFieldsFieldProps {
  value: string[];
  choices: SubmissionDetail['choices']['policyFields'];
  problem: string | undefined;
  onChange: (value: string[]) => void;
}

/** The policy fields by which people will find it. */
export function PolicyFieldsField({ value, choices, problem, onChange }: PolicyFieldsFieldProps) {
  const text = useText();
  const named = choices.map(({ slug, name }) => ({ value: slug, name }));
  return (
    <Field.Root
      name="policyFields"
      required
      hint={text('edit.policy-fields-hint', { max: limits.policyFields })}
      error={problem ? text(problemKey(problem), { max: limits.policyFields }) : false}
    >
      <Field.Label>{text('field.policyFields')}</Field.Label>
      <MultiSelect
        value={value}
        placeholder={text('edit.choose')}
        customizeContent={(slugs = []) => slugs.map((slug) => nameOf(named, slug)).join(', ')}
        onChange={onChange}
      >
        {named.map(({ value: slug, name }) => (
          <MultiSelectOption key={slug} value={slug}>
            {name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
