import {
  photoRefusals,
  type PhotoRefusal,
  type Problem,
  type ProblemCode,
} from '@burgerwerf/cms/contract';
import { knownCode } from './check-draft.ts';
import { textNames, type TextName } from './draft.ts';

/** Where on the form something can be wrong. */
export type FieldName =
  | TextName
  | 'policyFields'
  | 'photos'
  | 'plan.preparation'
  | `plan.preparation.${number}.step`
  | `photos.${number}.alternativeText`
  | `photos.${number}.file`;

export type ErrorCode = ProblemCode | PhotoRefusal | 'photo-not-kept';

/** The first thing that is wrong with each field, in the order of the form. */
export type FieldErrors = ReadonlyMap<FieldName, ErrorCode>;

const STEP = /^plan\.preparation\.(\d+)(?:\.|$)/;
const PHOTO = /^photos\.(\d+)(?:\.|$)/;

/** The field on the form where a problem belongs, or null when the form has no such field. */
export function fieldOf({ path }: Problem): FieldName | null {
  const name = path.join('.');
  const text = textNames.find((known) => known === name);
  if (text) return text;
  if (path[0] === 'policyFields') return 'policyFields';
  const step = STEP.exec(name)?.[1];
  if (step !== undefined) return `plan.preparation.${Number(step)}.step`;
  const photo = PHOTO.exec(name)?.[1];
  if (photo !== undefined) {
    const isText = name.endsWith('.alternativeText');
    return isText ? `photos.${Number(photo)}.alternativeText` : `photos.${Number(photo)}.file`;
  }
  if (name === 'photos' || name === 'plan.preparation') return name;
  return null;
}

/** Problems by field. What belongs nowhere on the form is told apart, so that it is never lost. */
export function fieldErrors(problems: readonly Problem[]): { errors: FieldErrors; others: number } {
  const found = new Map<FieldName, ErrorCode>();
  let others = 0;
  for (const problem of problems) {
    const field = fieldOf(problem);
    const code = codeOf(problem.code);
    if (field === null || code === null) others += 1;
    else if (!found.has(field)) found.set(field, code);
  }
  return { errors: new Map([...found].sort(([a], [b]) => place(a) - place(b))), others };
}

const NOT_KEPT = 'photo-not-kept';

const codeOf = (code: string): ErrorCode | null =>
  code === NOT_KEPT
    ? NOT_KEPT
    : (knownCode(code) ?? photoRefusals.find((known) => known === code) ?? null);

/** Where groups of fields stand between the texts. */
const orderOfForm: readonly string[] = textNames.flatMap((name) => {
  if (name === 'area') return ['policyFields', name];
  if (name === 'plan.execution') return ['plan.preparation', name];
  if (name === 'contact.name') return ['photos', name];
  return [name];
});

function place(field: FieldName): number {
  const exact = orderOfForm.indexOf(field);
  if (exact >= 0) return exact;
  const [, group = '', row = '0'] = /^(plan\.preparation|photos)\.(\d+)/.exec(field) ?? [];
  return orderOfForm.indexOf(group) + (Number(row) + 1) / MANY_ROWS;
}

const MANY_ROWS = 1000;
