import { describe, expect, it } from 'vitest';
import { schemaByKind, uidByKind, kinds, type Kind } from '../../contract/index.mts';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';

const someText: unknown = expect.any(String);

/** What people place, which a network does not begin with here: `matchingExamples` looks at these. */
const placedByPeople = new Set<Kind>(['offer', 'request', 'combination']);

/** What leaves the cms. */
export function publicEntries(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  const read = async (kind: Kind, ids?: readonly string[]) =>
    (await pluginServices(tested.cms.strapi).publicEntries.read(
      uidByKind[kind],
      ids ? { ids } : { after: '' },
    )) ?? [];
  const readOne = async (kind: Kind, id: string) => (await read(kind, [id]))[0];

  describe('public entries', () => {
    it.each(kinds.filter((kind) => kind !== 'former-address' && !placedByPeople.has(kind)))(
      'of the kind %s have the shape of the contract',
      async (kind) => {
        // As they travel: dates become text.
        const entries = (await read(kind)).map((entry): unknown =>
          JSON.parse(JSON.stringify(entry)),
        );
        expect(entries.length).toBeGreaterThan(0);
        for (const entry of entries)
          expect(schemaByKind[kind].safeParse(entry).error).toBeUndefined();
      },
    );

    it('come in the order of their ids, and go on after the one that was asked for', async () => {
      const ids = (await read('initiative')).map((entry) => String(entry['id']));
      expect(ids).toEqual(ids.toSorted());
      const rest = await pluginServices(tested.cms.strapi).publicEntries.read(
        uidByKind.initiative,
        {
          after: ids[0] ?? '',
        },
      );
      expect(rest?.map((entry) => entry['id'])).toEqual(ids.slice(1));
    });

    it('hold no private attribute and nothing of a person behind the scenes', async () => {
      const everything = JSON.stringify(await Promise.all(kinds.map((kind) => read(kind))));
      expect(everything).not.toMatch(/contactPerson|een@proefdorp\.example|Proefpersoon Een/);
      expect(everything).not.toMatch(/createdBy|updatedBy/);
    });

    it('show a place exactly only when its owner wants that', async () => {
      const near = await editor().idOf('initiative', 'moestuin');
      const exact = await editor().idOf('initiative', 'eettafel');
      expect((await readOne('initiative', near))?.['location']).toBeNull();
      expect((await readOne('initiative', exact))?.['location']).toEqual({
        address: 'Dorpsplein 2, Proefdorp',
        latitude: 52.2,
        longitude: 4.5,
      });
    });

    it('name other entries by their documentId alone', async () => {
      const initiative = await readOne('initiative', await editor().idOf('initiative', 'moestuin'));
      expect(initiative?.['policyFields']).toEqual([await editor().idOf('policy-field', 'groen')]);
      expect(initiative?.['area']).toBe(await editor().idOf('area', 'oost'));
      expect(initiative?.['picture']).toEqual(someText);
      const west = await readOne('area', await editor().idOf('area', 'west'));
      expect(west).toMatchObject({
        parent: await editor().idOf('area', 'proefdorp'),
        neighbours: [await editor().idOf('area', 'oost')],
      });
      const page = await readOne('page', await editor().idOf('page', 'over-ons'));
      expect(page?.['people']).toEqual([
        {
          name: 'Proefpersoon Twee',
          role: 'Gastvrouw',
          text: 'Schenkt koffie.',
          picture: someText,
        },
      ]);
    });

    it('are the published version, never a draft', async () => {
      const id = await editor().create('initiative', { title: 'Nog geheim' });
      expect(await read('initiative', [id])).toEqual([]);
      await editor().publish('initiative', id);
      await editor().update('initiative', id, { title: 'Geheim plan' });
      expect((await readOne('initiative', id))?.['title']).toBe('Nog geheim');
      await editor().unpublish('initiative', id);
      expect(await read('initiative', [id])).toEqual([]);
    });

    it('name no initiative that is not public', async () => {
      const draft = await editor().create('initiative');
      const news = await editor().createPublished('news-flash', { initiatives: [draft] });
      expect((await readOne('news-flash', news))?.['initiatives']).toEqual([]);
    });

    it('are not there for other types', async () => {
      const { publicEntries: entries } = pluginServices(tested.cms.strapi);
      for (const type of ['api::contact-person.contact-person', 'admin::user', 'api::x.x']) {
        expect(await entries.read(type, { after: '' })).toBeNull();
      }
    });
  });
}
