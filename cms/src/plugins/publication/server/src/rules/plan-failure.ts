import { z } from 'zod';
import type { Model } from './public-model.ts';

/** What Strapi says of an entry that it does not publish. */
const complaints = z.object({
  /** A whole text of ours, in Dutch. */
  reason: z.string().optional(),
  errors: z.array(z.object({ path: z.array(z.coerce.string()) })).optional(),
});

/** Why a plan failed because of the entry itself, in words for its editor. */
export function planFailure(details: unknown, model: Model): string {
  const { reason, errors = [] } = complaints.catch({}).parse(details);
  if (reason !== undefined) return reason;
  const labels = errors.flatMap(({ path: [name] }) =>
    name === undefined ? [] : labelOf(model, name),
  );
  if (labels.length === 0)
    return 'Het concept is niet compleet. Publiceer het met de hand: dan zie je wat er mist.';
  return `Nog niet goed ingevuld: ${[...new Set(labels)].join(', ')}.`;
}

const labelOf = (model: Model, name: string): string =>
  model.attributes[name]?.pluginOptions?.editor?.label ?? name;

export const ENTRY_IS_GONE = 'Er is geen concept meer om te publiceren.';
export const SOMETHING_BROKE =
  'Er ging iets mis in het cms. We hebben het een paar keer geprobeerd. Plan het opnieuw, of doe het met de hand.';
