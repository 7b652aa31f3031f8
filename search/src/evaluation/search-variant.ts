import type { SearchParams, Settings } from 'meilisearch';
import { contentQuery } from '../dutch/content-query.ts';
import { contentSettings } from '../settings/content-settings.ts';
import { judgedSearchDocuments, type JudgedDocuments } from './judged-documents.ts';

/** One way to search the judged documents, to be compared with others. */
export interface SearchVariant {
  settings: Settings;
  documents: (judged: JudgedDocuments) => Record<string, unknown>[];
  /** What is sent for what a visitor typed. */
  query: (typed: string) => Pick<SearchParams, 'q' | 'matchingStrategy'>;
}

const asTyped = (typed: string): { q: string } => ({ q: typed });

/** The product as it is. */
export const productVariant: SearchVariant = {
  settings: contentSettings(),
  documents: judgedSearchDocuments,
  query: contentQuery,
};

/** What Meilisearch's own rules do with the same pages, without anything that knows Dutch. */
export const plainVariant: SearchVariant = {
  settings: { searchableAttributes: ['title', 'summary', 'policyFields', 'areas', 'text'] },
  documents: judgedSearchDocuments,
  query: asTyped,
};
