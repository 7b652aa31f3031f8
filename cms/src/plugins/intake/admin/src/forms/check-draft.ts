import { submitted, type Submitted } from '../../../shared/submitted.mts';
import type { Draft } from './draft.ts';
import { inputOf } from './form-of-kind.ts';

/** What is wrong, by the path of the field: `photos.0.alternativeText`. */
export type Problems = Readonly<Record<string, string>>;

export type CheckedDraft =
  { kind: 'valid'; submitted: Submitted } | { kind: 'invalid'; problems: Problems };

/** Reads a draft with the schema of its form. */
export function checkDraft(draft: Draft): CheckedDraft {
  const result = submitted.safeParse({ kind: draft.kind, fields: inputOf(draft) });
  if (result.success) return { kind: 'valid', submitted: result.data };
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

/** What stands around the fields, in what is checked here and in what is sent. */
const AROUND: readonly string[] = ['submitted', 'fields'];

/** The first problem of each field. */
export function problemsByPath(problems: readonly Problem[]): Problems {
  const byPath: Record<string, string> = {};
  for (const { path, code } of problems) {
    const parts = path.map(String);
    while (parts[0] !== undefined && AROUND.includes(parts[0])) parts.shift();
    byPath[parts.join('.')] ??= code;
  }
  return byPath;
}

/** What is wrong at a field, or within it. */
export const problemAt = (problems: Problems, path: string): string | undefined =>
  problems[path] ?? Object.entries(problems).find(([at]) => at.startsWith(`${path}.`))?.[1];
