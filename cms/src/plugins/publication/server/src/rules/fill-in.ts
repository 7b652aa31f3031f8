import type { Model } from './public-model.ts';

type Data = Record<string, unknown>;

/** The attribute that a slug follows from; null for a type without slug. */
export const slugSource = (model: Model): string | null =>
  model.attributes['slug']?.type === 'uid' ? (model.attributes['slug'].targetField ?? null) : null;

/** Whether readers see a date of the entry's own, which starts at its first publication. */
export const hasOwnDate = (model: Model): boolean => model.attributes['date']?.type === 'datetime';

/** The text in an attribute of the data, or null when it is missing or blank. */
export function textIn(data: Data, attribute: string): string | null {
  const value = data[attribute];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
