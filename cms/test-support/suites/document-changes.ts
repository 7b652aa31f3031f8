import { describe, expect, it, vi } from 'vitest';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { feedOf, rowsOf } from '../feed.ts';

/** What an editor does, and the rows of the feed that come of it. */
export function documentChanges(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  const rows = (work: () => Promise<unknown>) => rowsOf(tested.cms, work);

  describe.each(['initiative', 'news-flash', 'event', 'page'] as const)('of a %s', (kind) => {
    it('are no rows while it is a draft', async () => {
      const { create, update, discardDraft, clone } = editor();
      expect(
        await rows(async () => {
          const id = await create(kind);
          await update(kind, id, { slug: 'ander-adres' });
          await update(kind, await clone(kind, id), { summary: 'Anders.' });
        }),
      ).toEqual([]);
      const id = await editor().createPublished(kind);
      expect(
        await rows(async () => {
          await update(kind, id, { title: 'Nog niet zo genoemd' });
          await discardDraft(kind, id);
        }),
      ).toEqual([]);
    });

    it('are one row when it is published, published again, unpublished and deleted', async () => {
      const { create, publish, update, unpublish } = editor();
      const id = await create(kind);
      const one = [`${kind} ${id}`];
      expect(await rows(() => publish(kind, id))).toEqual(one);
      await update(kind, id, { summary: 'Beter gezegd.' });
      expect(await rows(() => publish(kind, id))).toEqual(one);
      expect(await rows(() => unpublish(kind, id))).toEqual(one);
      expect(await rows(() => editor().delete(kind, id))).toEqual(one);
    });

    it('are one row when it is made or changed and published at once', async () => {
      let id = '';
      const made = await rows(async () => {
        id = await editor().createPublished(kind);
      });
      expect(made).toEqual([`${kind} ${id}`]);
      expect(
        await rows(() => editor().update(kind, id, { slug: 'nieuw-adres' }, 'published')),
      ).toEqual([`${kind} ${id}`]);
      expect((await editor().find(kind, id, 'published'))?.['slug']).toBe('nieuw-adres');
      await editor().delete(kind, id);
    });
  });

  it.each(['policy-field', 'area'] as const)(
    'of a %s are a row each, for it has no drafts',
    async (kind) => {
      let id = '';
      const made = await rows(async () => {
        id = await editor().create(kind);
      });
      expect(made).toEqual([`${kind} ${id}`]);
      expect(await rows(() => editor().update(kind, id, { slug: 'elders' }))).toEqual([
        `${kind} ${id}`,
      ]);
      let copy = '';
      const cloned = await rows(async () => {
        copy = await editor().clone(kind, id);
      });
      expect(cloned).toEqual([`${kind} ${copy}`]);
      expect(await rows(() => editor().delete(kind, id))).toEqual([`${kind} ${id}`]);
    },
  );

  it('of the network itself are a row', async () => {
    const id = await editor().idOf('network', '');
    expect(await rows(() => editor().update('network', id, { tagline: 'Anders' }))).toEqual([
      `network ${id}`,
    ]);
  });

  it('of a contact person are none', async () => {
    const { strapi } = tested.cms;
    const people = strapi.documents('api::contact-person.contact-person');
    expect(
      await rows(async () => {
        const { documentId } = await people.create({ data: { name: 'Proefpersoon' } as never });
        await people.delete({ documentId });
      }),
    ).toEqual([]);
  });

  describe('of an initiative that a published news flash and event name', () => {
    it('are rows of these too when it is published again, for the links are made anew', async () => {
      const initiative = await editor().createPublished('initiative');
      const news = await editor().createPublished('news-flash', { initiatives: [initiative] });
      const event = await editor().createPublished('event', { initiatives: [initiative] });

      const written = await rows(() => editor().publish('initiative', initiative));

      expect(await linksOf(news)).toEqual([initiative]);
      expect(written.toSorted()).toEqual(
        [`initiative ${initiative}`, `news-flash ${news}`, `event ${event}`].toSorted(),
      );
    });

    it.each(['publish', 'update'] as const)(
      'are rows of these too when its first publication (%s) puts the link in them',
      async (way) => {
        const { create, createPublished, publish, update } = editor();
        const initiative = await create('initiative');
        const news = await createPublished('news-flash', { initiatives: [initiative] });
        const event = await createPublished('event', { initiatives: [initiative] });
        const before = await linksOf(news);

        const written = await rows(() =>
          way === 'publish'
            ? publish('initiative', initiative)
            : update('initiative', initiative, { summary: 'Nu wel.' }, 'published'),
        );

        expect(before).toEqual([]);
        expect(await linksOf(news)).toEqual([initiative]);
        expect(written.toSorted()).toEqual(
          [`initiative ${initiative}`, `news-flash ${news}`, `event ${event}`].toSorted(),
        );
      },
    );

    it('bring the link back when it is published again after a time away', async () => {
      const { createPublished, unpublish, publish, find } = editor();
      const initiative = await createPublished('initiative');
      const news = await createPublished('news-flash', { initiatives: [initiative] });
      const updatedAt = (await find('news-flash', news, 'published'))?.['updatedAt'];
      await unpublish('initiative', initiative);

      const written = await rows(() => publish('initiative', initiative));

      expect(await linksOf(news)).toEqual([initiative]);
      expect(written.toSorted()).toEqual(
        [`initiative ${initiative}`, `news-flash ${news}`].toSorted(),
      );
      // A link is no edit: neither readers nor the admin see another date.
      expect((await find('news-flash', news, 'published'))?.['updatedAt']).toBe(updatedAt);
    });

    it('put no link in one that was taken out of it', async () => {
      const { createPublished, unpublish, publish } = editor();
      const initiative = await createPublished('initiative');
      const news = await createPublished('news-flash', { initiatives: [initiative] });
      await unpublish('initiative', initiative);
      await editor().update('news-flash', news, { initiatives: [] }, 'published');

      expect(await rows(() => publish('initiative', initiative))).toEqual([
        `initiative ${initiative}`,
      ]);
      expect(await linksOf(news)).toEqual([]);
    });

    it.each(['unpublish', 'delete'] as const)(
      'are rows of these too when %s takes the link away',
      async (way) => {
        const initiative = await editor().createPublished('initiative');
        const news = await editor().createPublished('news-flash', { initiatives: [initiative] });

        const written = await rows(() => editor()[way]('initiative', initiative));

        expect(await linksOf(news)).toEqual([]);
        expect(written.toSorted()).toEqual(
          [`initiative ${initiative}`, `news-flash ${news}`].toSorted(),
        );
      },
    );

    it('leave a draft that names it out', async () => {
      const initiative = await editor().createPublished('initiative');
      await editor().create('news-flash', { initiatives: [initiative] });
      expect(await rows(() => editor().publish('initiative', initiative))).toEqual([
        `initiative ${initiative}`,
      ]);
    });
  });

  it('of a policy field that is deleted are rows of all that named it', async () => {
    const field = await editor().create('policy-field');
    const initiative = await editor().createPublished('initiative', { policyFields: [field] });
    const written = await rows(() => editor().delete('policy-field', field));
    expect(written.toSorted()).toEqual(
      [`initiative ${initiative}`, `policy-field ${field}`].toSorted(),
    );
  });

  it('of an area that is deleted are rows of its parts and neighbours', async () => {
    const area = await editor().create('area');
    const part = await editor().create('area', { parent: area });
    const beside = await editor().create('area', { neighbours: [area] });
    const written = await rows(() => editor().delete('area', area));
    expect(written.toSorted()).toEqual(
      [`area ${area}`, `area ${part}`, `area ${beside}`].toSorted(),
    );
  });

  describe('and their rows', () => {
    it('are both undone when the row cannot be written', async () => {
      const id = await editor().create('initiative');
      const append = vi.spyOn(feedOf(tested.cms), 'append').mockRejectedValue(new Error('Vol'));
      const { publish, update, createPublished, delete: remove } = editor();
      const field = await editor().idOf('policy-field', 'groen');

      await expect(publish('initiative', id)).rejects.toThrow('Vol');
      await expect(createPublished('page', { slug: 'nooit' })).rejects.toThrow('Vol');
      await expect(update('policy-field', field, { name: 'Blauw' })).rejects.toThrow('Vol');
      await expect(remove('policy-field', field)).rejects.toThrow('Vol');

      append.mockRestore();
      expect(await editor().find('initiative', id, 'published')).toBeNull();
      expect((await editor().find('initiative', id))?.['date']).toBeNull();
      await expect(editor().idOf('page', 'nooit')).rejects.toThrow();
      expect((await editor().find('policy-field', field))?.['name']).toBe('Groen');
    });

    it('are both undone when the change fails', async () => {
      const incomplete = await editor().create('initiative', { summary: null });
      const written = await rows(async () => {
        await expect(editor().publish('initiative', incomplete)).rejects.toThrow('summary');
        await expect(editor().createPublished('event', { startsAt: null })).rejects.toThrow(
          'startsAt',
        );
      });
      expect(written).toEqual([]);
      expect((await editor().find('initiative', incomplete))?.['date']).toBeNull();
    });

    it('are both undone when the transaction around them fails', async () => {
      const id = await editor().create('page');
      const written = await rows(async () => {
        const work = tested.cms.strapi.db.transaction(async () => {
          await editor().publish('page', id);
          await editor().createPublished('news-flash', { slug: 'ook-niet' });
          throw new Error('Toch niet');
        });
        await expect(work).rejects.toThrow('Toch niet');
      });
      expect(written).toEqual([]);
      expect(await editor().find('page', id, 'published')).toBeNull();
      await expect(editor().idOf('news-flash', 'ook-niet')).rejects.toThrow();
    });
  });

  /** Initiatives that the published version of a news flash names. */
  async function linksOf(news: string): Promise<unknown> {
    const { publicEntries } = pluginServices(tested.cms.strapi);
    const [entry] = (await publicEntries.read('api::news-flash.news-flash', { ids: [news] })) ?? [];
    return entry?.['initiatives'];
  }
}
