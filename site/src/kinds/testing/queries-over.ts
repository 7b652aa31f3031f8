import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import { openDatabase } from '../../read-model/database.ts';
import { Entries } from '../../read-model/entries.ts';
import type { Queries } from '../../read-model/queries.ts';
import { createReads, recordInto, type Reads } from '../../read-model/recorder.ts';
import { createQueries } from '../../read-model/store-queries.ts';
import { aNetwork, MOMENT } from '../../../test-support/entries.ts';

export type Content = { [K in Exclude<Kind, 'network'>]?: EntryOf<K>[] } & {
  network?: EntryOf<'network'>;
};

/** The real queries over a database in memory that holds this content, with what they record. */
export function queriesOver(content: Content, moment = MOMENT): { queries: Queries; reads: Reads } {
  const entries = new Entries(openDatabase(':memory:'));
  entries.put('network', content.network ?? aNetwork());
  content.initiative?.forEach((entry) => {
    entries.put('initiative', entry);
  });
  content['news-flash']?.forEach((entry) => {
    entries.put('news-flash', entry);
  });
  content.event?.forEach((entry) => {
    entries.put('event', entry);
  });
  content['policy-field']?.forEach((entry) => {
    entries.put('policy-field', entry);
  });
  content.area?.forEach((entry) => {
    entries.put('area', entry);
  });
  content.page?.forEach((entry) => {
    entries.put('page', entry);
  });
  content.media?.forEach((entry) => {
    entries.put('media', entry);
  });
  content.theme?.forEach((entry) => {
    entries.put('theme', entry);
  });
  content.combination?.forEach((entry) => {
    entries.put('combination', entry);
  });
  content.offer?.forEach((entry) => {
    entries.put('offer', entry);
  });
  content.request?.forEach((entry) => {
    entries.put('request', entry);
  });
  const reads = createReads();
  return { queries: createQueries(entries, recordInto(reads), moment), reads };
}
