import { markdownBlocks } from '../markdown-blocks.ts';
import type { NetworkFolder } from '../network-folder.ts';
import type { Filling } from './filling.ts';

export async function writePages(
  { write, draw }: Filling,
  pages: NetworkFolder['pages'],
): Promise<void> {
  for (const { slug, fields, body } of pages) {
    const { picture, people, ...own } = fields;
    await write('api::page.page', { field: 'slug', value: slug }, async () => ({
      ...own,
      body: markdownBlocks(body),
      picture: picture ? await draw(slug, picture) : null,
      people: await Promise.all(
        people.map(async ({ picture: portrait, ...person }, index) => ({
          ...person,
          picture: await draw(`${slug}-${index + 1}`, portrait),
        })),
      ),
    }));
  }
}
