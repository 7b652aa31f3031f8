import { daysBefore } from '../demo-dates.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import type { NetworkFolder } from '../network-folder.ts';
import { AREA, INITIATIVE, POLICY_FIELD, type Filling } from './filling.ts';

type ContactPerson = NetworkFolder['initiatives'][number]['fields']['contactPerson'];

export async function writeInitiatives(
  filling: Filling,
  initiatives: NetworkFolder['initiatives'],
): Promise<void> {
  const { write, idOf, idsOf, draw, moment } = filling;
  for (const { slug, fields, body } of initiatives) {
    const { policyFields, area, picture, contactPerson, publishedDaysAgo, ...own } = fields;
    await write(INITIATIVE, { field: 'slug', value: slug }, async () => ({
      ...own,
      description: markdownBlocks(body),
      policyFields: idsOf(POLICY_FIELD, policyFields),
      area: idOf(AREA, area),
      picture: await draw(slug, picture),
      date: daysBefore(moment, publishedDaysAgo),
      contactPerson: await writeContactPerson(filling, contactPerson),
    }));
  }
}

async function writeContactPerson(
  { write }: Filling,
  person: ContactPerson,
): Promise<string | null> {
  if (!person) return null;
  const { name, email } = person;
  return write('api::contact-person.contact-person', { field: 'email', value: email }, () =>
    Promise.resolve({ name }),
  );
}
