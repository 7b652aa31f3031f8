import type { InitiativeFields } from '../../../shared/initiative-form.mts';

/** Fields that are edited as text or as one choice, by their path in the form. */
export const textFields = [
  'title',
  'summary',
  'description',
  'stage',
  'area',
  'address',
  'showPlace',
  'organisationKind',
  'organisationName',
  'paidStaff',
  'volunteers',
  'members',
  'startYear',
  'website',
  'plan.locations',
  'plan.execution',
  'plan.benefits',
  'plan.stillNeeded',
  'plan.furtherOptions',
] as const;
export type TextField = (typeof textFields)[number];

/** What one field holds, as it is shown and typed. */
export function textOf(fields: InitiativeFields, name: TextField): string {
  const { plan, ...rest } = fields;
  const value = {
    ...rest,
    'plan.locations': plan.locations,
    'plan.execution': plan.execution,
    'plan.benefits': plan.benefits,
    'plan.stillNeeded': plan.stillNeeded,
    'plan.furtherOptions': plan.furtherOptions,
  }[name];
  return value === null ? '' : String(value);
}

/** A value for each of the text fields. */
export function eachText<T>(value: (name: TextField) => T): Record<TextField, T> {
  return {
    title: value('title'),
    summary: value('summary'),
    description: value('description'),
    stage: value('stage'),
    area: value('area'),
    address: value('address'),
    showPlace: value('showPlace'),
    organisationKind: value('organisationKind'),
    organisationName: value('organisationName'),
    paidStaff: value('paidStaff'),
    volunteers: value('volunteers'),
    members: value('members'),
    startYear: value('startYear'),
    website: value('website'),
    'plan.locations': value('plan.locations'),
    'plan.execution': value('plan.execution'),
    'plan.benefits': value('plan.benefits'),
    'plan.stillNeeded': value('plan.stillNeeded'),
    'plan.furtherOptions': value('plan.furtherOptions'),
  };
}
