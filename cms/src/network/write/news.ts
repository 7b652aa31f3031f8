import { daysBefore } from '../demo-dates.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import type { NetworkFolder } from '../network-folder.ts';
import { AREA, INITIATIVE, POLICY_FIELD, type Filling } from './filling.ts';

export async function writeNews(
  { write, idOf, idsOf, draw, moment }: Filling,
  news: NetworkFolder['news'],
): Promise<void> {
  for (const { slug, fields, body } of news) {
    const { policyFields, initiatives, area, picture, daysAgo, ...own } = fields;
    await write('api::news-flash.news-flash', { field: 'slug', value: slug }, async () => ({
      ...own,
      body: markdownBlocks(body),
      policyFields: idsOf(POLICY_FIELD, policyFields),
      initiatives: idsOf(INITIATIVE, initiatives),
      area: idOf(AREA, area),
      picture: await draw(slug, picture),
      date: daysBefore(moment, daysAgo),
    }));
  }
}
