import type { form } from '../translations/en/form.ts';

type FormText = keyof typeof form;
export type FieldLabel = Extract<FormText, `field.${string}`>;
export type SectionLabel = Extract<FormText, `section.${string}`>;

/** What of several can be chosen at a field. */
export type ChoiceName =
  | 'stage'
  | 'area'
  | 'organisationKind'
  | 'showPlace'
  | 'personKind'
  | 'visibility'
  | 'reach'
  | 'initiative'
  | 'policyFields'
  | 'languages'
  | 'tags';

/** How one part of a form is shown and edited, whatever form it is of. */
export type FormField = {
  /** Where it stands in the fields that were submitted: `plan.execution`, `needs.0.text`. */
  path: string;
  label: FieldLabel;
} & (
  | { kind: 'line' | 'lines' | 'words'; max: number; isRequired?: true }
  | { kind: 'number' | 'date' }
  | { kind: 'website'; max: number }
  | { kind: 'choice'; choice: ChoiceName; isRequired?: true }
  | { kind: 'choices'; choice: ChoiceName; max: number; isRequired?: true }
  | { kind: 'preparation' | 'photos' }
);

export interface FormSection {
  label: SectionLabel;
  /** Of sections of which there are several: which one. */
  number?: number;
  fields: readonly FormField[];
}
