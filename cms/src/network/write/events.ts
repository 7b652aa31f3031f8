import { daysAfterAt, minutesAfter } from '../demo-dates.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import type { NetworkFolder } from '../network-folder.ts';
import { AREA, INITIATIVE, POLICY_FIELD, type Filling } from './filling.ts';

export async function writeEvents(
  { write, idOf, idsOf, draw, moment }: Filling,
  events: NetworkFolder['events'],
): Promise<void> {
  for (const { slug, fields, body } of events) {
    const { policyFields, initiatives, area, picture, starts, durationMinutes, ...own } = fields;
    const startsAt = daysAfterAt(moment, starts.inDays, starts.at);
    await write('api::event.event', { field: 'slug', value: slug }, async () => ({
      ...own,
      body: markdownBlocks(body),
      startsAt,
      endsAt: minutesAfter(startsAt, durationMinutes),
      policyFields: idsOf(POLICY_FIELD, policyFields),
      initiatives: idsOf(INITIATIVE, initiatives),
      area: idOf(AREA, area),
      picture: await draw(slug, picture),
    }));
  }
}
