const MOST_DIGITS = 4;

/** The year that somebody typed or pasted; null for none. */
export function yearOf(typed: string): number | null {
  const digits = typed.replace(/\D/g, '').slice(0, MOST_DIGITS);
  return digits === '' ? null : Number(digits);
}
