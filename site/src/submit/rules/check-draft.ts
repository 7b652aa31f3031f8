import {
  initiativeForm,
  problemCodes,
  type InitiativeForm,
  type Problem,
  type ProblemCode,
} from '@burgerwerf/cms/contract';
import type { Draft } from './draft.ts';

export type CheckedDraft =
  { kind: 'valid'; form: InitiativeForm } | { kind: 'refused'; problems: Problem[] };

/** Holds a draft against the form of the contract. */
export function checkDraft(draft: Draft): CheckedDraft {
  const result = initiativeForm.safeParse(formOf(draft));
  if (result.success) return { kind: 'valid', form: result.data };
  const problems = result.error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    code: message,
  }));
  return { kind: 'refused', problems };
}

/** The draft in the shape of the contract, unchecked. */
function formOf({ texts, policyFields, steps, photos }: Draft) {
  return {
    title: texts.title,
    summary: texts.summary,
    description: texts.description,
    stage: texts.stage,
    policyFields,
    area: texts.area,
    organisationKind: texts.organisationKind,
    organisationName: texts.organisationName,
    paidStaff: texts.paidStaff,
    volunteers: texts.volunteers,
    members: texts.members,
    startYear: texts.startYear,
    website: texts.website,
    address: texts.address,
    showPlace: texts.showPlace,
    plan: {
      locations: texts['plan.locations'],
      preparation: steps,
      execution: texts['plan.execution'],
      benefits: texts['plan.benefits'],
      stillNeeded: texts['plan.stillNeeded'],
      furtherOptions: texts['plan.furtherOptions'],
    },
    photos: photos.filter(({ id }) => id !== ''),
    contact: {
      name: texts['contact.name'],
      email: texts['contact.email'],
      phone: texts['contact.phone'],
    },
    remarks: texts.remarks,
    consent: texts.consent,
  };
}

/** The code as one that this side has words for. */
export const knownCode = (code: string): ProblemCode | null =>
  problemCodes.find((known) => known === code) ?? null;
