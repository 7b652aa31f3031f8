import { z } from 'zod';
import type { ErrorCode } from '../../errors/api-error.ts';
import { ApiError } from '../../errors/api-error.ts';
import { parseFields } from '../../errors/parse-fields.ts';
import { applyFilter } from '../../filter/apply-filter.ts';
import { pickAttributes } from '../../result/format-hit.ts';
import type { IndexView } from '../../store/index-view.ts';

const natural = z.number().int().min(0);

const schema = z.strictObject({
  offset: natural.default(0),
  limit: natural.default(20),
  fields: z.array(z.string()).nullable().default(null),
  filter: z.unknown().optional(),
  ids: z
    .array(z.union([z.string(), z.number().int()]))
    .nullable()
    .default(null),
  retrieveVectors: z.union([z.null(), z.literal(false)]).optional(),
  sort: z.null().optional(),
  useNetwork: z.union([z.null(), z.literal(false)]).optional(),
});

const codes = {
  offset: 'invalid_document_offset',
  limit: 'invalid_document_limit',
  fields: 'invalid_document_fields',
  filter: 'invalid_document_filter',
  ids: 'invalid_document_ids',
  retrieveVectors: 'invalid_document_retrieve_vectors',
  sort: 'invalid_document_sort',
  useNetwork: 'bad_request',
} as const satisfies Record<keyof z.output<typeof schema>, ErrorCode>;

export type BrowseRequest = z.output<typeof schema>;

export const parseBrowseRequest = (body: unknown): BrowseRequest =>
  parseFields(schema, codes, body);

/** The same request, written as the query part of an address. */
export const parseBrowseParams = (query: URLSearchParams): BrowseRequest => {
  const body: Record<string, unknown> = {};
  for (const [name, text] of query) {
    if ((name === 'offset' || name === 'limit') && /^\d{1,15}$/.test(text))
      body[name] = Number(text);
    else if (name === 'fields' || name === 'ids')
      body[name] = text === '*' ? null : text.split(',');
    else if (name === 'retrieveVectors' && text === 'false') body[name] = false;
    else body[name] = text;
  }
  return parseBrowseRequest(body);
};

/** Lists documents in the order in which they came. */
export const browseDocuments = (view: IndexView, request: BrowseRequest) => {
  const { settings } = view.index;
  const code = 'invalid_document_filter';
  const allowed =
    applyFilter(request.filter, view.columns, settings.filterableAttributes, code) ??
    view.columns.all();
  const wanted =
    request.ids === null ? null : new Set(request.ids.map((id) => view.slotOf(String(id))));
  const slots: number[] = [];
  for (const [slot, flag] of allowed.entries()) {
    if (flag === 1 && wanted?.has(slot) !== false) slots.push(slot);
  }
  return {
    results: slots
      .slice(request.offset, request.offset + request.limit)
      .map((slot) => pickAttributes(view.document(slot), ['*'], request.fields)),
    offset: request.offset,
    limit: request.limit,
    total: slots.length,
  };
};

/** One document by its id. */
export const getDocument = (view: IndexView, id: string, fields: readonly string[] | null) => {
  if (!/^[A-Za-z0-9_-]{1,511}$/.test(id)) {
    throw new ApiError(
      'invalid_document_id',
      `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    );
  }
  const slot = view.slotOf(id);
  if (slot === null) throw new ApiError('document_not_found', `Document \`${id}\` not found.`);
  return pickAttributes(view.document(slot), ['*'], fields);
};
