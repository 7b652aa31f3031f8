import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formerAddress, uidByKind } from '../../contract/index.mts';
import { forgetAddresses } from '../../src/plugins/publication/server/src/jobs/forget-addresses.ts';
import { noteAddresses } from '../../src/plugins/publication/server/src/note-addresses.ts';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { feedOf } from '../feed.ts';
import { ask } from '../http.ts';

const ADDRESS = uidByKind['former-address'];
const YEAR = 366 * 24 * 60 * 60 * 1000;

/** Where entries stood, and what the site hears of it. */
export function addresses(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  const feed = () => feedOf(tested.cms);

  /** Path → the entry that stood there last; all that a site reads that begins anew. */
  async function former(): Promise<Map<string, string>> {
    const { publicEntries } = pluginServices(tested.cms.strapi);
    const rows = await publicEntries.read(ADDRESS, { after: '' });
    const parsed = z.array(formerAddress).parse(JSON.parse(JSON.stringify(rows)));
    return new Map(parsed.map(({ path, entry }) => [path, entry]));
  }

  /** The same for one that only hears of changes, from the row of the feed on which it last heard. */
  async function heard(known: Map<string, string>, ids: Map<string, string>, after: number) {
    const { changes } = await feed().after(after);
    const { publicEntries } = pluginServices(tested.cms.strapi);
    for (const { type, documentId } of changes) {
      if (type !== ADDRESS) continue;
      const rows = await publicEntries.read(ADDRESS, { ids: [documentId] });
      const [found] = z.array(formerAddress).parse(JSON.parse(JSON.stringify(rows)));
      if (found) {
        known.set(found.path, found.entry);
        ids.set(documentId, found.path);
      } else {
        known.delete(ids.get(documentId) ?? '');
      }
    }
  }

  describe('the address of an entry', () => {
    it('is former once the entry was published elsewhere, for any kind with a page', async () => {
      for (const [kind, folder] of [
        ['initiative', '/initiatieven/'],
        ['news-flash', '/nieuws/'],
        ['event', '/agenda/'],
        ['page', '/'],
      ] as const) {
        const id = await editor().createPublished(kind, { slug: `eerst-${kind}` });
        await editor().update(kind, id, { slug: `later-${kind}` });
        expect((await former()).has(`${folder}eerst-${kind}/`)).toBe(false);
        await editor().publish(kind, id);
        expect((await former()).get(`${folder}eerst-${kind}/`)).toBe(id);
        expect((await former()).has(`${folder}later-${kind}/`)).toBe(false);
      }
      const field = await editor().create('policy-field', { slug: 'oud-veld' });
      await editor().update('policy-field', field, { slug: 'nieuw-veld' });
      expect((await former()).get('/beleidsvelden/oud-veld/')).toBe(field);
      await editor().delete('policy-field', field);
      expect((await former()).get('/beleidsvelden/nieuw-veld/')).toBe(field);
    });

    it('was none while the entry was a draft', async () => {
      const id = await editor().create('news-flash', { slug: 'nooit-op-de-site' });
      await editor().update('news-flash', id, { slug: 'ook-niet' });
      await editor().delete('news-flash', id);
      expect([...(await former()).keys()].join()).not.toMatch(/nooit-op-de-site|ook-niet/);
    });

    it('is written down with the change, or neither is', async () => {
      const id = await editor().createPublished('news-flash', { slug: 'heel' });
      const before = await former();
      await expect(
        tested.cms.strapi.db.transaction(async () => {
          await editor().update('news-flash', id, { slug: 'stuk' }, 'published');
          throw new Error('Toch niet');
        }),
      ).rejects.toThrow('Toch niet');
      expect(await former()).toEqual(before);
    });

    it('stays the same for who hears of changes and for who begins anew, whatever is done', async () => {
      const slugs = ['tak', 'blad', 'wortel', 'stam'];
      const entries = ['', '', ''];
      const known = await former();
      const ids = new Map<string, string>();
      const { publicEntries } = pluginServices(tested.cms.strapi);
      for (const row of (await publicEntries.read(ADDRESS, { after: '' })) ?? []) {
        ids.set(String(row['id']), String(row['path']));
      }
      /** Path → who had it last, and who stands where, as anyone would say who watched. */
      const last = new Map<string, string>();
      const stands = new Map<string, string>();
      const step = fc.record({
        number: fc.nat(entries.length - 1),
        slug: fc.constantFrom(...slugs),
        what: fc.constantFrom('delete', 'unpublish', 'publish', 'publish', 'publish'),
      });
      for (const { number, slug, what } of fc.sample(step, { seed: 7, numRuns: 60 })) {
        const path = `/nieuws/${slug}/`;
        const id = entries[number] ?? '';
        const after = await feed().last();
        const isTaken = await isSlugOf(slug, id);
        if (id === '') {
          if (isTaken) continue;
          const made = await editor().createPublished('news-flash', { slug });
          entries[number] = made;
          stands.set(made, path);
          last.set(path, made);
        } else if (what === 'delete') {
          await editor().delete('news-flash', id);
          entries[number] = '';
          stands.delete(id);
        } else if (what === 'unpublish') {
          await editor().unpublish('news-flash', id);
          stands.delete(id);
        } else {
          if (isTaken) continue;
          await editor().update('news-flash', id, { slug }, 'published');
          stands.set(id, path);
          last.set(path, id);
        }
        await heard(known, ids, after);
        const expected = [...last].filter(([where, who]) => stands.get(who) !== where);
        const all = await former();
        for (const where of slugs.map((each) => `/nieuws/${each}/`)) {
          expect([where, all.get(where)]).toEqual([where, new Map(expected).get(where)]);
        }
        expect(known).toEqual(all);
      }
      expect(last.size).toBe(slugs.length);
    });

    it('is kept for a year when the entry was deleted, and then forgotten, which the site hears', async () => {
      const gone = await editor().createPublished('event', { slug: 'weg-ermee' });
      await editor().delete('event', gone);
      const away = await editor().createPublished('event', { slug: 'even-weg' });
      await editor().unpublish('event', away);
      const after = await feed().last();

      await forgetAddresses(tested.cms.strapi, new Date());
      expect((await former()).get('/agenda/weg-ermee/')).toBe(gone);
      expect(await feed().last()).toBe(after);

      await forgetAddresses(tested.cms.strapi, new Date(Date.now() + YEAR));
      expect((await former()).has('/agenda/weg-ermee/')).toBe(false);
      expect((await former()).get('/agenda/even-weg/')).toBe(away);
      expect((await feed().after(after)).changes.map(({ type }) => type)).toContain(ADDRESS);
    });

    it('is noted at the start for entries that were published before', async () => {
      const { db } = tested.cms.strapi;
      const id = await editor().createPublished('page', { slug: 'van-vroeger' });
      await db.query(ADDRESS).deleteMany({ where: { entryId: id } });

      await noteAddresses(tested.cms.strapi);
      await noteAddresses(tested.cms.strapi);

      expect(await db.query(ADDRESS).count({ where: { entryId: id } })).toBe(1);
      await editor().unpublish('page', id);
      expect((await former()).get('/van-vroeger/')).toBe(id);
    });

    it('is read by the site with its token, and by nobody else', async () => {
      const path = `/api/publication/entries/${ADDRESS}?after=`;
      const { cms } = tested;
      expect((await ask(cms, path)).status).toBe(401);
      const answer = await ask(cms, path, { token: cms.credentials.cmsToken });
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).toContain('/agenda/even-weg/');
    });
  });

  async function isSlugOf(slug: string, besides: string): Promise<boolean> {
    const where = { slug, documentId: { $ne: besides } };
    return (await tested.cms.strapi.db.query(uidByKind['news-flash']).count({ where })) > 0;
  }
}
