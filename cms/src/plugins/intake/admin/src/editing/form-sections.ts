import { limits } from '../../../shared/initiative-form.mts';
import type { TextField } from './text-fields.ts';

/** How one part of the form is shown and edited. */
export type FormField =
  | { kind: 'line' | 'lines'; name: TextField; max: number; isRequired?: true }
  | { kind: 'number'; name: TextField }
  | { kind: 'choice'; name: TextField & ('stage' | 'area' | 'organisationKind' | 'showPlace') }
  | { kind: 'policyFields' | 'preparation' | 'photos' };

export interface FormSection {
  name: 'initiative' | 'subject' | 'people' | 'plan' | 'photos';
  fields: readonly FormField[];
}

/** The form as submitters saw it, section by section. */
export const formSections: readonly FormSection[] = [
  {
    name: 'initiative',
    fields: [
      { kind: 'line', name: 'title', max: limits.title, isRequired: true },
      { kind: 'lines', name: 'summary', max: limits.summary, isRequired: true },
      { kind: 'lines', name: 'description', max: limits.description, isRequired: true },
      { kind: 'choice', name: 'stage' },
    ],
  },
  {
    name: 'subject',
    fields: [
      { kind: 'policyFields' },
      { kind: 'choice', name: 'area' },
      { kind: 'line', name: 'address', max: limits.address },
      { kind: 'choice', name: 'showPlace' },
    ],
  },
  {
    name: 'people',
    fields: [
      { kind: 'choice', name: 'organisationKind' },
      { kind: 'line', name: 'organisationName', max: limits.organisationName },
      { kind: 'number', name: 'paidStaff' },
      { kind: 'number', name: 'volunteers' },
      { kind: 'number', name: 'members' },
      { kind: 'number', name: 'startYear' },
      { kind: 'line', name: 'website', max: limits.website },
    ],
  },
  {
    name: 'plan',
    fields: [
      { kind: 'lines', name: 'plan.locations', max: limits.planPart },
      { kind: 'preparation' },
      { kind: 'lines', name: 'plan.execution', max: limits.planPart },
      { kind: 'lines', name: 'plan.benefits', max: limits.planPart },
      { kind: 'lines', name: 'plan.stillNeeded', max: limits.planPart },
      { kind: 'lines', name: 'plan.furtherOptions', max: limits.planPart },
    ],
  },
  { name: 'photos', fields: [{ kind: 'photos' }] },
];
