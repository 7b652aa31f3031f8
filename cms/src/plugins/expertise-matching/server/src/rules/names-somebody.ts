/** Words with a space around each, so that a name is found as a whole and however it is written. */
const wordsOf = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const SHORTEST_NUMBER = 9;

/**
 * Whether a text holds one of these names, addresses or phone numbers: what people are asked may not say who
 * the others are.
 */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const words = wordsOf(text);
  const digits = digitsOf(text);
  return names.some((name) => {
    const number = digitsOf(name);
    const isNumber = number.length >= SHORTEST_NUMBER && digits.includes(number);
    return isNumber || (wordsOf(name).trim() !== '' && words.includes(wordsOf(name)));
  });
}
