import slugify from 'slugify';

/** Addresses below a listing that are not entries. */
const RESERVED = ['feed', 'pagina', 'nieuw'];

/** First parts of addresses that the site itself uses; a page stands at the root, beside them. */
const RESERVED_AT_ROOT = [
  'initiatieven',
  'beleidsvelden',
  'gebieden',
  'nieuws',
  'agenda',
  'zoeken',
  'voorbeeld',
  'aanmelden',
  'expertise',
  'mijn',
  'contact',
  'nieuwsbrief',
  'open-data',
  'assets',
  'media',
  'health',
  'ready',
  '404',
  '410',
];

const LONGEST = 80;

/** Whether entries of this type may have this slug. */
export const isReserved = (type: string, slug: string): boolean =>
  RESERVED.includes(slug) || (type === 'api::page.page' && RESERVED_AT_ROOT.includes(slug));

/** Signs that stand between words; others, such as an apostrophe, stand inside one. */
const BETWEEN_WORDS = /[/\\_.,:;+|–—]+/g;

/** A title as part of an address: lower case, words joined by hyphens, at most 80 characters. */
export function slugOf(title: string): string {
  const words = title.replace(BETWEEN_WORDS, ' ');
  const slug = slugify(words, { lower: true, strict: true, locale: 'nl' });
  if (slug.length <= LONGEST) return slug || 'zonder-titel';
  const cut = slug.slice(0, LONGEST + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : LONGEST);
}

/**
 * The wanted slug, or with `-2`, `-3` … behind it the first that is free.
 * @param isTaken whether another entry has it, or nothing may have it
 */
export async function freeSlug(
  wanted: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}
