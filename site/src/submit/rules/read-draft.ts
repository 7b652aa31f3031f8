import { limits } from '@burgerwerf/cms/contract';
import { emptyDraft, textNames, type Draft, type DraftStep } from './draft.ts';
import { valueOf, valuesOf, type FormFields } from './form-fields.ts';

/** More than this of one list nobody chooses with the form; the rest is left out. */
const MANY = 100;

/** What was sent, as a draft without its photos. Rows that are empty are left out, so the others move up. */
export function readDraft(fields: FormFields): Draft {
  const draft = emptyDraft();
  for (const name of textNames) draft.texts[name] = valueOf(fields, name);
  if (!fields.has('showPlace')) draft.texts.showPlace = 'neighbourhood';
  draft.policyFields = valuesOf(fields, 'policyFields').slice(0, MANY);
  draft.steps = Array.from({ length: limits.preparationSteps }, (_, row) =>
    stepAt(fields, row),
  ).filter((step) => step !== null);
  return draft;
}

/** Names of the fields of a row, which form and reader share. */
export const stepName = (row: number, part: keyof DraftStep): string =>
  `plan.preparation.${row}.${part}`;

export const photoName = (
  row: number,
  part: 'id' | 'alternativeText' | 'file' | 'remove',
): string => `photos.${row}.${part}`;

function stepAt(fields: FormFields, row: number): DraftStep | null {
  const step = valueOf(fields, stepName(row, 'step'));
  return step.trim() === '' ? null : { step, done: fields.has(stepName(row, 'done')) };
}
