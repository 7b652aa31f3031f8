/** Without letters and digits that people mix up when they read them aloud or type them over. */
const SIGNS = '2345679ACDEFGHJKMNPQRTUVWXYZ';

/** How many random numbers a code is made of. */
export const CODE_NUMBERS = 7;

/**
 * What people name an offer or a request by, such as `K7-M3QPA`: it says nothing of whose it is.
 * @param numbers random ones from 0 up to 2³², as many as CODE_NUMBERS
 */
export function listingCode(numbers: readonly number[]): string {
  const signs = numbers.slice(0, CODE_NUMBERS).map((number) => SIGNS.charAt(number % SIGNS.length));
  return `${signs.slice(0, 2).join('')}-${signs.slice(2).join('')}`;
}
