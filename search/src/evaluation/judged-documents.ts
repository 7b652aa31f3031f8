import { z } from 'zod';
import { searchKinds } from '../documents/searchable-page.ts';
import type { SearchDocument } from '../documents/search-document.ts';
import { toSearchDocument } from '../documents/to-search-document.ts';

const optionalText = z.string().nullish();

/** A file with documents and queries; how relevant they are to each other is not needed to rank them. */
export const judgedDocuments = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      type: z.enum(searchKinds),
      title: z.string(),
      summary: optionalText,
      body: optionalText,
      policyField: optionalText,
      area: optionalText,
      date: optionalText,
    }),
  ),
  queries: z.array(z.object({ id: z.string(), q: z.string() })),
});

export type JudgedDocuments = z.infer<typeof judgedDocuments>;

/** What such a file says besides, when it is there to judge rankings with. */
export const judgedQueries = z.object({
  queries: z.array(z.object({ id: z.string(), q: z.string(), kind: z.string() })),
  qrels: z.record(z.string(), z.record(z.string(), z.number())),
});

export type JudgedQueries = z.infer<typeof judgedQueries>;

/** The documents as the site would index them. */
export const judgedSearchDocuments = ({ documents }: JudgedDocuments): SearchDocument[] =>
  documents.map((document) =>
    toSearchDocument({
      id: document.id,
      kind: document.type,
      title: document.title,
      summary: document.summary ?? null,
      text: document.body ?? null,
      url: `/${document.id}/`,
      policyFields: document.policyField ? [document.policyField] : [],
      area: document.area ?? null,
      date: document.date ?? null,
    }),
  );
