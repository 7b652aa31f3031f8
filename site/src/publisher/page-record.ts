import type { SearchDocument } from '@burgerwerf/search';
import type { Reads } from '../read-model/recorder.ts';
import { storedReads } from './dependencies.ts';

/** What is remembered of a page, as it is kept. */
export interface PageRecord {
  path: string;
  /** Of the content of its file. */
  hash: string;
  /** What it read: `storedReads` as text, the same for the same reads. */
  reads: string;
  /** When it changes by itself, in milliseconds. */
  wakeAt: number | null;
  /** What the search index holds of it; null for a page that is not searched. */
  document: PageDocument | null;
  /** Picture files that it shows. */
  files: readonly string[];
}

export interface PageDocument {
  id: string;
  text: string;
}

export function pageRecord(
  { path, hash }: Pick<PageRecord, 'path' | 'hash'>,
  reads: Reads,
  document: SearchDocument | null,
): PageRecord {
  return {
    path,
    hash,
    reads: JSON.stringify(storedReads(reads.dependencies)),
    wakeAt: reads.wakeAt,
    document: document && { id: document.id, text: JSON.stringify(document) },
    files: [...reads.renditions.keys()].sort(),
  };
}
