import type { RenditionSource, SharedPart } from '../read-model/recorder.ts';
import type { PageRecord } from './page-record.ts';

/** What came of rendering one address. */
export type Rendered = { kind: 'missing' } | RenderedPage;

export interface RenderedPage {
  kind: 'page';
  record: PageRecord;
  /** Null when who made it saw to the file as well. */
  body: Uint8Array<ArrayBuffer> | null;
  /** Whether that one replaced it; otherwise it holds this already, or `body` is still to be written. */
  isWritten: boolean;
  /** Whether it is still to be compressed, having been written without that. */
  isBare: boolean;
  /** Addresses that exist because of this page. */
  announced: readonly string[];
  /** Picture files that the page shows, with what they are made from. */
  renditions: ReadonlyMap<string, RenditionSource>;
  /** What it shares with other pages, by name. */
  shared: ReadonlyMap<string, SharedPart>;
}
