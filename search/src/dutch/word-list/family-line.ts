import { fold } from '../../embedded/text/fold.ts';
import type { WordFamily } from './families.ts';

/** Written after a form that may be the first part of a compound. */
export const BEGINS = '+';
/** Written after a form that is understood in texts, but that nobody types to find something. */
export const RARE = '-';

const RARE_FORM = /(?:end|ende|[dt]en|[dt]e|st|ste)$/u;

const commonLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * One family as a line: the base, its roles (`b` begins a compound, `e` ends one, `s` with an s between, `n` is a noun), and
 * its other forms, each as the number of letters to take off the base and what comes in their place. Null
 * for a word of which there is nothing to tell.
 */
export const familyLine = (family: WordFamily): string | null => {
  const base = fold(family.base);
  if (!/^[a-z]+$/u.test(base)) return null;
  const forms = new Map<string, string>();
  for (const [form, begins] of family.forms) {
    const folded = fold(form);
    if (folded === base || !/^[a-z]+$/u.test(folded)) continue;
    const shared = commonLength(base, folded);
    const isRare = family.kind === 'verb' && RARE_FORM.test(folded) && !folded.startsWith('ge');
    const dropped = base.length - shared;
    const mark = begins ? BEGINS : isRare ? RARE : '';
    forms.set(folded, `${dropped === 0 ? '' : dropped}${folded.slice(shared)}${mark}`);
  }
  const roles = [
    family.forms.get(family.base) === true ? 'b' : '',
    family.endsCompound ? 'e' : '',
    family.linksWithS ? 's' : '',
    family.kind === 'noun' ? 'n' : '',
  ].join('');
  if (forms.size === 0 && roles === '') return null;
  return [base, roles, ...[...forms.values()].sort()].join(' ');
};
