/** The `id` of a field in the page, to which its label and the list of errors lead. */
export const fieldId = (name: string): string => `veld-${name.replaceAll('.', '-')}`;

/** What describes a field, for `aria-describedby`: its hint, and what is wrong with it. */
export const describedBy = (
  id: string,
  { hint, error }: { hint: boolean; error: boolean },
): string | undefined =>
  [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined;
