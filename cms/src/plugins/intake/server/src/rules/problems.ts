import type { Problem } from '../../../shared/submission-api.mts';

interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

const CODE = /^[a-z-]+$/;

/**
 * What is wrong with a form, field by field, from the root of the form. Where the schema has no code of
 * its own, the field is not what the form would send: the code for that is `required`.
 */
export const problemsOf = (issues: readonly Issue[]): Problem[] =>
  issues.map(({ path: [first, ...rest], message }) => ({
    path: (first === 'form' ? rest : first === undefined ? [] : [first, ...rest]).map((part) =>
      typeof part === 'number' ? part : String(part),
    ),
    code: CODE.test(message) ? message : 'required',
  }));
