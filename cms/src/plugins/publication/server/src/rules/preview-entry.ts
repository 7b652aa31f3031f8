import { hasOwnDate } from './fill-in.ts';
import type { FindModel } from './populate.ts';
import { publicEntry } from './public-entry.ts';
import { hasDraftAndPublish, type Model } from './public-model.ts';

type Row = Record<string, unknown>;

/** The public form of an entry as if it were published now, that is: when it was saved last. */
export function previewEntry(model: Model, row: Row, findModel: FindModel): Row {
  const entry = publicEntry(model, row, findModel);
  const saved = row['updatedAt'];
  return {
    ...entry,
    ...(hasDraftAndPublish(model) ? { publishedAt: row['publishedAt'] ?? saved } : {}),
    ...(hasOwnDate(model) ? { date: entry['date'] ?? saved } : {}),
  };
}
