import type { Core } from '@strapi/strapi';
import { drawHero, drawPicture } from '../pictures/index.ts';
import { daysAfterAt, daysBefore, minutesAfter } from './demo-dates.ts';
import { createEntryWriter } from './entry-writer.ts';
import type { PictureFile } from './file-schemas.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { addDrawing } from './media-library.ts';
import type { NetworkFolder } from './network-folder.ts';

const POLICY_FIELD = 'api::policy-field.policy-field';
const AREA = 'api::area.area';
const INITIATIVE = 'api::initiative.initiative';

/** How many entries a network holds, for who shows the progress. */
export const sizeOf = (folder: NetworkFolder): number =>
  1 +
  [
    folder.policyFields,
    folder.areas,
    folder.initiatives,
    folder.news,
    folder.events,
    folder.pages,
  ].reduce((total, list) => total + list.length, 0);

/**
 * Makes entries of a network's files.
 * @param moment from which the dates in the files count
 */
export async function writeNetwork(
  strapi: Core.Strapi,
  folder: NetworkFolder,
  moment: Date,
  onWritten: () => void,
): Promise<void> {
  const { write, idsOf } = createEntryWriter(strapi, onWritten);
  const drawing = (slug: string, { motif, seed, alt }: PictureFile) =>
    addDrawing(strapi, slug, alt, () => drawPicture({ motif, seed: `${slug}-${seed}` }));

  const { name, locale: _locale, theme: _theme, mailFrom: _mailFrom, ...network } = folder.network;
  await write('api::network.network', { field: 'name', value: name }, async () => ({
    ...network,
    heroPicture: await addDrawing(strapi, 'voorpagina', '', () => drawHero(name)),
  }));

  for (const { slug, ...fields } of folder.policyFields) {
    await write(POLICY_FIELD, { field: 'slug', value: slug }, async () => fields);
  }

  const parentsFirst = folder.areas;
  for (const { slug, parent, neighbours: _later, ...fields } of parentsFirst) {
    await write(AREA, { field: 'slug', value: slug }, async () => ({
      ...fields,
      parent: parent ? idsOf(AREA, [parent])[0] : null,
    }));
  }
  for (const { slug, neighbours } of folder.areas) {
    const [documentId] = idsOf(AREA, [slug]);
    if (documentId === undefined || neighbours.length === 0) continue;
    const data = { neighbours: idsOf(AREA, neighbours) };
    await strapi.documents(AREA).update({ documentId, data: data as never });
  }

  for (const { slug, fields, body } of folder.initiatives) {
    const { policyFields, area, picture, contactPerson, publishedDaysAgo, ...own } = fields;
    await write(INITIATIVE, { field: 'slug', value: slug }, async () => ({
      ...own,
      description: markdownBlocks(body),
      policyFields: idsOf(POLICY_FIELD, policyFields),
      area: idsOf(AREA, [area])[0],
      picture: await drawing(slug, picture),
      date: daysBefore(moment, publishedDaysAgo),
      ...(contactPerson
        ? {
            contactPerson: await write(
              'api::contact-person.contact-person',
              { field: 'email', value: contactPerson.email },
              async () => ({ name: contactPerson.name }),
            ),
          }
        : {}),
    }));
  }

  for (const { slug, fields, body } of folder.news) {
    const { policyFields, initiatives, area, picture, daysAgo, ...own } = fields;
    await write('api::news-flash.news-flash', { field: 'slug', value: slug }, async () => ({
      ...own,
      body: markdownBlocks(body),
      policyFields: idsOf(POLICY_FIELD, policyFields),
      initiatives: idsOf(INITIATIVE, initiatives),
      area: area ? idsOf(AREA, [area])[0] : null,
      picture: await drawing(slug, picture),
      date: daysBefore(moment, daysAgo),
    }));
  }

  for (const { slug, fields, body } of folder.events) {
    const { policyFields, initiatives, area, picture, starts, durationMinutes, ...own } = fields;
    const startsAt = daysAfterAt(moment, starts.inDays, starts.at);
    await write('api::event.event', { field: 'slug', value: slug }, async () => ({
      ...own,
      body: markdownBlocks(body),
      startsAt,
      endsAt: minutesAfter(startsAt, durationMinutes),
      policyFields: idsOf(POLICY_FIELD, policyFields),
      initiatives: idsOf(INITIATIVE, initiatives),
      area: area ? idsOf(AREA, [area])[0] : null,
      picture: await drawing(slug, picture),
    }));
  }

  for (const { slug, fields, body } of folder.pages) {
    const { picture, people, ...own } = fields;
    await write('api::page.page', { field: 'slug', value: slug }, async () => ({
      ...own,
      body: markdownBlocks(body),
      picture: picture ? await drawing(slug, picture) : null,
      people: await Promise.all(
        people.map(async ({ picture: portrait, ...person }, index) => ({
          ...person,
          picture: await drawing(`${slug}-${index + 1}`, portrait),
        })),
      ),
    }));
  }
}
