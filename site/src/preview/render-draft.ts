import type { EntryPreview } from '@burgerwerf/cms/contract';
import { pageHref } from '../kinds/page-href.ts';
import type { RenditionSource } from '../read-model/recorder.ts';
import type { ReadableEntries } from '../read-model/readable-entries.ts';
import { createReads, noRecorder, recordInto } from '../read-model/recorder.ts';
import { createQueries } from '../read-model/store-queries.ts';
import { withDraft } from '../read-model/with-draft.ts';
import type { NoticePage } from '../server/visits/answer.ts';
import type { DraftNotice } from './draft-notice.ts';
import { readDraft, type Draft } from './draft-of.ts';
import type { PreviewOptions } from './preview-routes.ts';
import { withOwnPictures } from './preview-pictures.ts';

type Desk = Pick<PreviewOptions, 'entries' | 'files' | 'app' | 'siteUrl'>;

export type RenderedDraft =
  | {
      kind: 'page';
      body: string;
      /** Pictures that are on no page of the site. */
      files: ReadonlyMap<string, RenditionSource>;
    }
  | { kind: 'incomplete'; fields: string[] }
  | { kind: 'no-page' };

/**
 * The page of an entry as the publisher would make it if it were published at this moment, by the same
 * templates and over the same entries.
 */
export async function renderDraft(
  desk: Desk,
  { type, entry }: EntryPreview,
  notice: DraftNotice,
  moment: number,
): Promise<RenderedDraft> {
  const read = readDraft(type, entry);
  if (read.kind !== 'draft') return read;
  const reads = createReads();
  const queries = createQueries(overlaid(desk.entries, read.draft), recordInto(reads), moment);
  const path = pageHref(read.draft.kind, read.draft.entry);
  const page = await render(desk, path, { queries, draft: notice });
  const files = new Map<string, RenditionSource>();
  for (const [file, source] of reads.renditions) {
    if (!(await desk.files.has(file))) files.set(file, source);
  }
  return { kind: 'page', body: withOwnPictures(page, files.keys(), notice.path), files };
}

/** A page that says something in the place of a preview. */
export function renderNotice(desk: Desk, notice: NoticePage, moment: number): Promise<string> {
  const queries = createQueries(desk.entries, noRecorder, moment);
  return render(desk, '/aanmelden/bericht/', { queries, notice });
}

async function render({ app, siteUrl }: Desk, path: string, locals: object): Promise<string> {
  const response = await app.render(new Request(new URL(path, siteUrl)), {
    locals: { siteUrl, ...locals },
  });
  if (!response.ok) throw new Error(`${path} answers ${String(response.status)}`);
  return response.text();
}

function overlaid(entries: ReadableEntries, draft: Draft): ReadableEntries {
  switch (draft.kind) {
    case 'initiative':
      return withDraft(entries, draft.kind, draft.entry);
    case 'news-flash':
      return withDraft(entries, draft.kind, draft.entry);
    case 'event':
      return withDraft(entries, draft.kind, draft.entry);
    case 'policy-field':
      return withDraft(entries, draft.kind, draft.entry);
    case 'area':
      return withDraft(entries, draft.kind, draft.entry);
    case 'page':
      return withDraft(entries, draft.kind, draft.entry);
    case 'combination':
      return withDraft(entries, draft.kind, draft.entry);
    case 'offer':
      return withDraft(entries, draft.kind, draft.entry);
    case 'request':
      return withDraft(entries, draft.kind, draft.entry);
  }
}
