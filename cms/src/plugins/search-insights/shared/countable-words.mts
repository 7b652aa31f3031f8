/** More than this is not a question but a text, and may be about anybody. */
const MOST_WORDS = 8;
export const LONGEST_WORDS = 80;

const CONTROL = /\p{Cc}/u;
const DIGITS = /\p{Nd}{4,}/u;
/** What people put between the digits of a telephone number. */
const BETWEEN_DIGITS = /(?<=\p{Nd})[\s\-./()]+(?=\p{Nd})/gu;
const MANY_DIGITS = /\p{Nd}{6,}/u;
const POSTCODE = /^[1-9]\d{3}(?: ?[a-z]{2})?$/;

/**
 * What somebody asked, in the form in which it is counted; null when it is empty or may hold what is
 * known of one person: a mail address, a telephone number, a whole letter. A postcode by itself is a place.
 */
export function countableWords(query: string): string | null {
  if (CONTROL.test(query)) return null;
  const words = query
    .normalize('NFC')
    .toLocaleLowerCase('nl')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words === '' || words.length > LONGEST_WORDS) return null;
  if (words.split(' ').length > MOST_WORDS || words.includes('@')) return null;
  if (POSTCODE.test(words)) return words;
  if (DIGITS.test(words) || MANY_DIGITS.test(words.replace(BETWEEN_DIGITS, ''))) return null;
  return words;
}
