import { initiativeFields, type InitiativeFields } from '../../../shared/initiative-form.mts';
import { eachText, textOf, type TextField } from './text-fields.ts';

export type Photo = InitiativeFields['photos'][number];
export type Step = InitiativeFields['plan']['preparation'][number];

/** The form while somebody types in it, right or wrong. */
export interface Draft {
  texts: Record<TextField, string>;
  policyFields: string[];
  preparation: Step[];
  photos: Photo[];
}

/** What is wrong, by the path of the field: `photos.0.alternativeText`. */
export type Problems = Readonly<Record<string, string>>;

export type CheckedDraft =
  { kind: 'valid'; fields: InitiativeFields } | { kind: 'invalid'; problems: Problems };

export function draftOf(fields: InitiativeFields): Draft {
  return {
    texts: eachText((name) => textOf(fields, name)),
    policyFields: fields.policyFields,
    preparation: fields.plan.preparation,
    photos: fields.photos,
  };
}

/** Reads a draft with the schema of the form. A step that was left empty is no step. */
export function checkDraft(draft: Draft): CheckedDraft {
  const { texts } = draft;
  const result = initiativeFields.safeParse({
    ...texts,
    policyFields: draft.policyFields,
    photos: draft.photos,
    plan: {
      locations: texts['plan.locations'],
      preparation: draft.preparation.filter(({ step }) => step.trim() !== ''),
      execution: texts['plan.execution'],
      benefits: texts['plan.benefits'],
      stillNeeded: texts['plan.stillNeeded'],
      furtherOptions: texts['plan.furtherOptions'],
    },
  });
  if (result.success) return { kind: 'valid', fields: result.data };
  return { kind: 'invalid', problems: problemsByPath(result.error.issues.map(toProblem)) };
}

interface Problem {
  path: PropertyKey[];
  code: string;
}

const toProblem = ({ path, message }: { path: PropertyKey[]; message: string }): Problem => ({
  path,
  code: message,
});

/** The first problem of each field. The cms names a field by its place in what was sent, below `fields`. */
export function problemsByPath(problems: readonly Problem[]): Problems {
  const byPath: Record<string, string> = {};
  for (const { path, code } of problems) {
    const [first, ...rest] = path.map(String);
    const within = first === 'fields' ? rest : path.map(String);
    byPath[within.join('.')] ??= code;
  }
  return byPath;
}
