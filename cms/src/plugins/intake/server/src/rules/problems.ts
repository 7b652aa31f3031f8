import type { Problem } from '../../../shared/submission-api.mts';

interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

const CODE = /^[a-z-]+$/;

/** What holds the fields of a form, in what the site and in what the desk sends. */
const AROUND: readonly PropertyKey[] = ['form', 'submitted', 'fields'];

/**
 * What is wrong with a form: of each field the first problem, with its path from the root of the form.
 * Where the schema has no code of its own, the field is not what the form would send: the code for that
 * is `required`.
 */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  const byPath = new Map<string, Problem>();
  for (const { path, message } of issues) {
    const from = withoutRoot(path).map((part) => (typeof part === 'number' ? part : String(part)));
    const key = JSON.stringify(from);
    if (byPath.has(key)) continue;
    byPath.set(key, { path: from, code: CODE.test(message) ? message : 'required' });
  }
  return [...byPath.values()];
}

function withoutRoot(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const start = path.findIndex((part) => !AROUND.includes(part));
  return start < 0 ? [] : path.slice(start);
}
