/** Without letters and digits that people mix up when they read them aloud or type them over. */
const SIGNS = '2345679ACDEFGHJKMNPQRTUVWXYZ';
const LENGTH = 7;

/** How many random numbers a code is made of. */
export const REFERENCE_NUMBERS = LENGTH;

/**
 * What people name a submission by on the phone, such as `K7T-4QXD`.
 * @param numbers random ones from 0 up to 2³², as many as REFERENCE_NUMBERS
 */
export function referenceCode(numbers: readonly number[]): string {
  const signs = numbers.slice(0, LENGTH).map((number) => SIGNS.charAt(number % SIGNS.length));
  return `${signs.slice(0, 3).join('')}-${signs.slice(3).join('')}`;
}
