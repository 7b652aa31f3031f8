import { currentConsent, formStages, limits } from '@burgerwerf/cms/contract';

/**
 * Fields that hold one text. The name of a field is its place in the form of the contract, so that
 * what is wrong with it can be told at the field itself.
 */
export const textNames = [
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
  'contact.name',
  'contact.email',
  'contact.phone',
  'remarks',
  'consent',
] as const;
export type TextName = (typeof textNames)[number];

/** Longest texts, where that is told to who fills it in. */
export const longest: Partial<Record<string, number>> = {
  title: limits.title,
  summary: limits.summary,
  description: limits.description,
  address: limits.address,
  organisationName: limits.organisationName,
  website: limits.website,
  'plan.locations': limits.planPart,
  'plan.execution': limits.planPart,
  'plan.benefits': limits.planPart,
  'plan.stillNeeded': limits.planPart,
  'plan.furtherOptions': limits.planPart,
  'contact.name': limits.name,
  'contact.email': limits.email,
  'contact.phone': limits.phone,
  remarks: limits.remarks,
  step: limits.preparationStep,
  alternativeText: limits.alternativeText,
};

export interface DraftStep {
  step: string;
  done: boolean;
}

/** A photo that the cms holds until the submission comes, or a text without one. */
export interface DraftPhoto {
  /** Empty when there is no photo (any more): those come after the others. */
  id: string;
  alternativeText: string;
}

/** What somebody typed so far, right or wrong: it is shown again as it was. */
export interface Draft {
  texts: Record<TextName, string>;
  /** Slugs. */
  policyFields: string[];
  steps: DraftStep[];
  photos: DraftPhoto[];
}

const emptyTexts: Record<TextName, string> = {
  title: '',
  summary: '',
  description: '',
  stage: '',
  area: '',
  address: '',
  showPlace: 'neighbourhood',
  organisationKind: '',
  organisationName: '',
  paidStaff: '',
  volunteers: '',
  members: '',
  startYear: '',
  website: '',
  'plan.locations': '',
  'plan.execution': '',
  'plan.benefits': '',
  'plan.stillNeeded': '',
  'plan.furtherOptions': '',
  'contact.name': '',
  'contact.email': '',
  'contact.phone': '',
  remarks: '',
  consent: '',
};

export const emptyDraft = (): Draft => ({
  texts: { ...emptyTexts },
  policyFields: [],
  steps: [],
  photos: [],
});

/** A form in which an address has filled in something already: `?beleidsveld=&gebied=&fase=`. */
export function prefilledDraft(query: URLSearchParams): Draft {
  const draft = emptyDraft();
  draft.policyFields = query.getAll('beleidsveld').slice(0, limits.policyFields);
  draft.texts.area = query.get('gebied') ?? '';
  const stage = query.get('fase');
  if (formStages.some((known) => known === stage)) draft.texts.stage = stage ?? '';
  return draft;
}

/** The wording that a ticked box stands for. */
export const consentValue = currentConsent.initiative;
