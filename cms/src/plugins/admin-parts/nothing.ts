/**
 * Stands for "none of these" in a list of choices: an option of the design system cannot be empty.
 * No slug and no id looks like it.
 */
export const NOTHING = '*';

export const orNothing = (value: string): string => value || NOTHING;
export const fromNothing = (value: string | number): string =>
  value === NOTHING ? '' : String(value);
