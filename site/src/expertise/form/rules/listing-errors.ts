import { problemCodes, type Problem, type ProblemCode } from '@burgerwerf/cms/contract';
import {
  listingTextNames,
  needField,
  type ListingTextName,
  type NeedDraft,
} from './listing-draft.ts';

/** Where on the form something can be wrong. */
export type ListingField = ListingTextName | 'languages' | `needs.${number}.${keyof NeedDraft}`;

/** The first thing that is wrong with each field, in the order of the form. */
export type ListingErrors = ReadonlyMap<ListingField, ProblemCode>;

const parts = ['text', 'tags', 'ownWords'] as const;

/** The field on the form where a problem belongs, or null when the form has no such field. */
export function listingFieldOf({ path }: Problem): ListingField | null {
  // An offer is about one thing, which stands there as the first need.
  const [first, second, third] = path[0] === 'needs' ? path : ['needs', 0, path[0]];
  const part = parts.find((known) => known === third);
  if (first === 'needs' && part !== undefined) return needField(Number(second), part);
  if (path[0] === 'needs') return needField(0, 'text');
  if (path[0] === 'languages') return 'languages';
  const name = path.join('.');
  return listingTextNames.find((known) => known === name) ?? null;
}

/** Problems by field. What belongs nowhere on the form is counted, so that it is never lost. */
export function listingErrors(problems: readonly Problem[]): {
  errors: ListingErrors;
  others: number;
} {
  const found = new Map<ListingField, ProblemCode>();
  let others = 0;
  for (const problem of problems) {
    const field = listingFieldOf(problem);
    const code = problemCodes.find((known) => known === problem.code);
    if (field === null || code === undefined) others += 1;
    else if (!found.has(field)) found.set(field, code);
  }
  return { errors: new Map([...found].sort(([a], [b]) => place(a) - place(b))), others };
}

const orderOfForm: readonly string[] = [
  'title',
  ...[0, 1].flatMap((need) => parts.map((part) => needField(need, part))),
  'area',
  'reach',
  'neededBy',
  'availability',
  'languages',
  'capacity',
  'personKind',
  'initiative',
  'visibility',
  'contact.name',
  'contact.email',
  'contact.phone',
  'remarks',
  'consent',
];

const place = (field: ListingField): number => {
  const found = orderOfForm.indexOf(field);
  return found < 0 ? orderOfForm.length : found;
};
