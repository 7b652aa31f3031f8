import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';

/** What the cms completes for an editor. */
export function fillIn(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);

  describe('the slug of an entry', () => {
    const slugOf = async (kind: 'initiative' | 'page' | 'policy-field' | 'event', id: string) =>
      (await editor().find(kind, id))?.['slug'];

    it('follows from its title', async () => {
      const id = await editor().create('initiative', { title: 'Café ’t Hoekje: drie keer Élan!' });
      expect(await slugOf('initiative', id)).toBe('cafe-t-hoekje-drie-keer-elan');
    });

    it('stays when the title changes, and follows anew when the editor empties it', async () => {
      const id = await editor().create('policy-field', { name: 'Water' });
      await editor().update('policy-field', id, { name: 'Water en lucht' });
      expect(await slugOf('policy-field', id)).toBe('water');
      await editor().update('policy-field', id, { slug: '' });
      expect(await slugOf('policy-field', id)).toBe('water-en-lucht');
    });

    it('is an address even when the editor gives something else', async () => {
      const id = await editor().create('event', { slug: 'Zomer_Feest.2031' });
      expect(await slugOf('event', id)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });

    it('gets a number when another entry has it, draft or published', async () => {
      await editor().create('initiative', { title: 'Lange tafel' });
      const second = await editor().createPublished('initiative', { title: 'Lange tafel' });
      const third = await editor().create('initiative', { slug: 'lange-tafel' });
      expect(await slugOf('initiative', second)).toBe('lange-tafel-2');
      expect(await slugOf('initiative', third)).toBe('lange-tafel-3');
    });

    it('may be the same in another kind', async () => {
      const id = await editor().create('event', { slug: 'lange-tafel' });
      expect(await slugOf('event', id)).toBe('lange-tafel');
    });

    it('gets a number in a copy', async () => {
      const id = await editor().create('initiative', { title: 'Boomspiegels' });
      expect(await slugOf('initiative', await editor().clone('initiative', id))).toBe(
        'boomspiegels-2',
      );
      const given = await editor().clone('initiative', id, { slug: 'boomspiegels' });
      expect(await slugOf('initiative', given)).toBe('boomspiegels-3');
    });

    it.each(['feed', 'pagina', 'nieuw'])(
      'is never %s, which the site uses itself',
      async (reserved) => {
        expect(
          await slugOf('initiative', await editor().create('initiative', { title: reserved })),
        ).toBe(`${reserved}-2`);
        expect(await slugOf('event', await editor().create('event', { slug: reserved }))).toBe(
          `${reserved}-2`,
        );
      },
    );

    it('of a page is never the first part of an address of the site', async () => {
      const page = await editor().create('page', { title: 'Initiatieven' });
      expect(await slugOf('page', page)).toBe('initiatieven-2');
      const field = await editor().create('policy-field', { name: 'Agenda' });
      expect(await slugOf('policy-field', field)).toBe('agenda');
    });

    it('is taken by one of two who ask for it at once', async () => {
      const ids = await Promise.all(
        [1, 2, 3, 4].map(() => editor().create('initiative', { title: 'Allemaal tegelijk' })),
      );
      const slugs = await Promise.all(ids.map((id) => slugOf('initiative', id)));
      expect(slugs.toSorted()).toEqual([
        'allemaal-tegelijk',
        'allemaal-tegelijk-2',
        'allemaal-tegelijk-3',
        'allemaal-tegelijk-4',
      ]);
    });
  });

  describe.each(['initiative', 'news-flash'] as const)('the date of a %s', (kind) => {
    const dateOf = async (id: string, status: 'draft' | 'published' = 'published') =>
      (await editor().find(kind, id, status))?.['date'];

    it('is that of its first publication, also when it is published again', async () => {
      const id = await editor().create(kind);
      expect(await dateOf(id, 'draft')).toBeNull();
      const before = Date.now();
      await editor().publish(kind, id);
      const date = String(await dateOf(id));
      expect(Date.parse(date)).toBeGreaterThanOrEqual(before);

      await editor().unpublish(kind, id);
      await editor().update(kind, id, { summary: 'Anders.' });
      await editor().publish(kind, id);
      await editor().update(kind, id, { summary: 'Nog eens.', date: null }, 'published');

      expect(await dateOf(id)).toBe(date);
      expect(await dateOf(id, 'draft')).toBe(date);
    });

    it('is there at once when it is made and published in one go', async () => {
      expect(await dateOf(await editor().createPublished(kind))).toEqual(expect.any(String));
    });

    it('is what the editor says, if the editor says so', async () => {
      const date = '2024-02-29T12:00:00.000Z';
      const drafted = await editor().create(kind, { date });
      await editor().publish(kind, drafted);
      expect(await dateOf(drafted)).toBe(date);
      expect(await dateOf(await editor().createPublished(kind, { date }))).toBe(date);
      const later = await editor().createPublished(kind);
      await editor().update(kind, later, { date }, 'published');
      expect(await dateOf(later)).toBe(date);
    });
  });

  it('a title and a summary are enough to publish, an event starts somewhere in time besides', async () => {
    for (const kind of ['initiative', 'news-flash', 'page'] as const) {
      const id = await editor().createPublished(kind, { title: 'Kaal', summary: 'Kort.' });
      expect(await editor().find(kind, id, 'published')).not.toBeNull();
    }
    const event = { title: 'Kaal', summary: 'Kort.', startsAt: '2031-01-01T10:00:00.000Z' };
    const id = await editor().createPublished('event', event);
    expect(await editor().find('event', id, 'published')).not.toBeNull();
  });
}
