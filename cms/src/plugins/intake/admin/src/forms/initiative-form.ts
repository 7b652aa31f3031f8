import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import { limits } from '../../../shared/limits.mts';
import { asText, type Draft } from './draft.ts';
import type { FieldLabel, FormField, FormSection } from './form-field.ts';

type Plan = 'locations' | 'execution' | 'benefits' | 'stillNeeded' | 'furtherOptions';

const planPart = (name: Plan): FormField => {
  const label: FieldLabel = `field.plan.${name}`;
  return { kind: 'lines', path: `plan.${name}`, label, max: limits.planPart };
};

/** The form of an initiative as submitters saw it, section by section. */
export const initiativeSections: readonly FormSection[] = [
  {
    label: 'section.initiative',
    fields: [
      { kind: 'line', path: 'title', label: 'field.title', max: limits.title, isRequired: true },
      {
        kind: 'lines',
        path: 'summary',
        label: 'field.summary',
        max: limits.summary,
        isRequired: true,
      },
      {
        kind: 'lines',
        path: 'description',
        label: 'field.description',
        max: limits.description,
        isRequired: true,
      },
      { kind: 'choice', path: 'stage', label: 'field.stage', choice: 'stage', isRequired: true },
    ],
  },
  {
    label: 'section.subject',
    fields: [
      {
        kind: 'choices',
        path: 'policyFields',
        label: 'field.policyFields',
        choice: 'policyFields',
        max: limits.policyFields,
        isRequired: true,
      },
      { kind: 'choice', path: 'area', label: 'field.area', choice: 'area', isRequired: true },
      { kind: 'line', path: 'address', label: 'field.address', max: limits.address },
      {
        kind: 'choice',
        path: 'showPlace',
        label: 'field.showPlace',
        choice: 'showPlace',
        isRequired: true,
      },
    ],
  },
  {
    label: 'section.people',
    fields: [
      {
        kind: 'choice',
        path: 'organisationKind',
        label: 'field.organisationKind',
        choice: 'organisationKind',
      },
      {
        kind: 'line',
        path: 'organisationName',
        label: 'field.organisationName',
        max: limits.organisationName,
      },
      { kind: 'number', path: 'paidStaff', label: 'field.paidStaff' },
      { kind: 'number', path: 'volunteers', label: 'field.volunteers' },
      { kind: 'number', path: 'members', label: 'field.members' },
      { kind: 'number', path: 'startYear', label: 'field.startYear' },
      { kind: 'website', path: 'website', label: 'field.website', max: limits.website },
    ],
  },
  {
    label: 'section.plan',
    fields: [
      planPart('locations'),
      { kind: 'preparation', path: 'preparation', label: 'field.preparation' },
      planPart('execution'),
      planPart('benefits'),
      planPart('stillNeeded'),
      planPart('furtherOptions'),
    ],
  },
  {
    label: 'section.photos',
    fields: [{ kind: 'photos', path: 'photos', label: 'field.photos' }],
  },
];

export function initiativeDraft(fields: InitiativeFields): Draft {
  const { plan } = fields;
  return {
    kind: 'initiative',
    texts: {
      title: fields.title,
      summary: fields.summary,
      description: fields.description,
      stage: fields.stage,
      area: fields.area,
      address: asText(fields.address),
      showPlace: fields.showPlace,
      organisationKind: asText(fields.organisationKind),
      organisationName: asText(fields.organisationName),
      paidStaff: asText(fields.paidStaff),
      volunteers: asText(fields.volunteers),
      members: asText(fields.members),
      startYear: asText(fields.startYear),
      website: asText(fields.website),
      'plan.locations': asText(plan.locations),
      'plan.execution': asText(plan.execution),
      'plan.benefits': asText(plan.benefits),
      'plan.stillNeeded': asText(plan.stillNeeded),
      'plan.furtherOptions': asText(plan.furtherOptions),
    },
    lists: { policyFields: fields.policyFields },
    preparation: plan.preparation,
    photos: fields.photos,
  };
}

/** What the schema reads. A step that was left empty is no step. */
export const initiativeInput = ({ texts, lists, preparation, photos }: Draft): object => ({
  ...texts,
  ...lists,
  photos,
  plan: {
    locations: texts['plan.locations'],
    preparation: preparation.filter(({ step }) => step.trim() !== ''),
    execution: texts['plan.execution'],
    benefits: texts['plan.benefits'],
    stillNeeded: texts['plan.stillNeeded'],
    furtherOptions: texts['plan.furtherOptions'],
  },
});
