import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { uidByKind } from '../../contract/index.mts';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import newRunner from '../../src/plugins/publication/server/src/services/plan-runner.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { ask, logIn } from '../http.ts';
import { libraryOf } from '../media-library.ts';
import { mailAbout } from '../post.ts';

type Kind = 'initiative' | 'news-flash' | 'event';

/** Later than the cms itself looks, and near enough to be planned. */
const inMonths = (months: number): Date => new Date(Date.now() + months * 30 * 24 * 3600 * 1000);
const stateRow = z.array(z.object({ action: z.string(), state: z.string() }));

/** What editors plan, and what becomes of it when its time has come. */
export function planning(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  const services = () => pluginServices(tested.cms.strapi);
  const named = (kind: Kind, documentId: string) => ({ type: uidByKind[kind], documentId });
  const plan = (kind: Kind, id: string, publish: Date | null, unpublish: Date | null = null) =>
    services().planning.set(
      named(kind, id),
      {
        publishAt: publish?.toISOString() ?? null,
        unpublishAt: unpublish?.toISOString() ?? null,
      },
      { by: planner, now: new Date() },
    );
  const states = async (documentId: string) => {
    const found: unknown = await tested.cms.strapi.db
      .query('plugin::publication.plan')
      .findMany({ where: { entryId: documentId }, orderBy: { id: 'asc' } });
    return stateRow.parse(found).map(({ action, state }) => `${action} ${state}`);
  };
  const isLive = async (kind: Kind, id: string) =>
    (await editor().find(kind, id, 'published')) !== null;
  let planner: string;

  beforeAll(async () => {
    const user: unknown = await tested.cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email: tested.cms.credentials.editor.email } });
    planner = String(z.object({ id: z.number() }).parse(user).id);
  });

  describe('what is planned', () => {
    it('goes live, and off the site again, when its time has come and not before', async () => {
      const id = await editor().create('news-flash');
      expect(await plan('news-flash', id, inMonths(1), inMonths(2))).toEqual({ kind: 'done' });

      await services().planRunner.runDue(new Date());
      expect(await isLive('news-flash', id)).toBe(false);
      await services().planRunner.runDue(inMonths(1.5));
      expect(await isLive('news-flash', id)).toBe(true);
      await services().planRunner.runDue(inMonths(2.5));
      expect(await isLive('news-flash', id)).toBe(false);
      expect(await states(id)).toEqual(['publish done', 'unpublish done']);
    });

    it('happens in its order when its times came while nothing ran', async () => {
      const id = await editor().create('event');
      await plan('event', id, inMonths(1), inMonths(2));
      await services().planRunner.runDue(inMonths(3));
      expect(await isLive('event', id)).toBe(false);
      expect(await states(id)).toEqual(['publish done', 'unpublish done']);
    });

    it('happens by itself, at its moment', async () => {
      const id = await editor().create('news-flash');
      await plan('news-flash', id, new Date(Date.now() + 400));
      await vi.waitFor(
        async () => {
          expect(await isLive('news-flash', id)).toBe(true);
        },
        { timeout: 30_000 },
      );
      expect(await states(id)).toEqual(['publish done']);
    });

    it('happens at the start, when its time came while the cms was down', async () => {
      const id = await editor().create('news-flash');
      await plan('news-flash', id, inMonths(1));
      await tested.cms.strapi.db
        .query('plugin::publication.plan')
        .updateMany({ where: { entryId: id }, data: { dueAt: new Date(Date.now() - 60_000) } });
      await tested.restart();
      await vi.waitFor(
        async () => {
          expect(await isLive('news-flash', id)).toBe(true);
        },
        { timeout: 30_000 },
      );
    });

    it('happens once, also when several instances see that its time has come', async () => {
      const id = await editor().create('news-flash');
      await plan('news-flash', id, inMonths(1));
      const before = await services().feed.last();
      const { strapi } = tested.cms;
      await Promise.all([1, 2, 3].map(() => newRunner({ strapi }).runDue(inMonths(1.1))));
      const { changes } = await services().feed.after(before);
      expect(changes.filter(({ documentId }) => documentId === id)).toHaveLength(1);
      expect(await states(id)).toEqual(['publish done']);
    });

    it('can be changed and cancelled, and the same moment again changes nothing', async () => {
      const id = await editor().create('news-flash');
      const [first, second] = [inMonths(1), inMonths(2)];
      await plan('news-flash', id, first);
      await plan('news-flash', id, first);
      expect(await states(id)).toEqual(['publish planned']);
      await plan('news-flash', id, second);
      await plan('news-flash', id, null);
      await services().planRunner.runDue(inMonths(3));
      expect(await isLive('news-flash', id)).toBe(false);
      expect(await states(id)).toEqual(['publish cancelled', 'publish cancelled']);
    });

    it('is overtaken by who does it by hand', async () => {
      const id = await editor().create('news-flash');
      await plan('news-flash', id, inMonths(1), inMonths(2));
      await editor().publish('news-flash', id);
      expect(await states(id)).toEqual(['publish overtaken', 'unpublish planned']);
      await editor().unpublish('news-flash', id);
      expect(await states(id)).toEqual(['publish overtaken', 'unpublish overtaken']);
    });

    it('is overtaken when the entry is deleted', async () => {
      const id = await editor().create('news-flash');
      await plan('news-flash', id, inMonths(1), inMonths(2));
      await editor().delete('news-flash', id);
      expect(await states(id)).toEqual(['publish overtaken', 'unpublish overtaken']);
    });

    it('is refused when it lies in the past, or takes off what is not on the site', async () => {
      const id = await editor().create('news-flash');
      expect(await plan('news-flash', id, new Date(Date.now() - 1000))).toEqual({
        kind: 'refused',
        reason: 'in-the-past',
      });
      expect(await plan('news-flash', id, null, inMonths(1))).toEqual({
        kind: 'refused',
        reason: 'not-on-site',
      });
      expect(await states(id)).toEqual([]);
    });
  });

  describe('what is planned but not ready', () => {
    const openOf = async (kind: Kind, id: string) => services().plans.open(named(kind, id));

    it('fails with the fields that are missing, keeps the draft, and is told to who planned it', async () => {
      const title = 'Nog lang niet af';
      const id = await editor().create('initiative', { title, summary: null });
      await plan('initiative', id, inMonths(1));
      await services().planRunner.runDue(inMonths(2));

      expect(await isLive('initiative', id)).toBe(false);
      expect(await openOf('initiative', id)).toMatchObject([
        { state: 'failed', failure: 'Nog niet goed ingevuld: Samenvatting.' },
      ]);
      expect(await editor().find('initiative', id)).toMatchObject({ title });
      const mails = await mailAbout(tested.cms, title);
      expect(mails.map(({ toAddress }) => toAddress)).toEqual([
        tested.cms.credentials.editor.email,
      ]);
    });

    it('fails with the picture that has no text, and goes once that is mended', async () => {
      const id = await editor().create('news-flash');
      const picture = await libraryOf(tested.cms).add('zonder-tekst.png');
      await libraryOf(tested.cms).describe(picture, '');
      await editor().update('news-flash', id, { picture: picture.id });
      await plan('news-flash', id, inMonths(1));
      await services().planRunner.runDue(inMonths(2));
      const [failed] = await openOf('news-flash', id);
      expect(failed?.failure).toContain('tekstalternatief bij de afbeelding “zonder-tekst.png”');

      await libraryOf(tested.cms).describe(picture, 'Een rood vlak');
      await plan('news-flash', id, inMonths(3));
      await services().planRunner.runDue(inMonths(4));
      expect(await isLive('news-flash', id)).toBe(true);
    });

    it('is tried again when something else than the entry was wrong, and others go on', async () => {
      const [id, other] = [await editor().create('news-flash'), await editor().create('event')];
      await plan('news-flash', id, inMonths(1));
      await plan('event', other, inMonths(1.01));
      const append = vi
        .spyOn(services().feed, 'append')
        .mockRejectedValueOnce(new Error('Even geen ruimte'));
      await services().planRunner.runDue(inMonths(2));
      append.mockRestore();
      expect([await isLive('news-flash', id), await isLive('event', other)]).toEqual([false, true]);
      expect(await states(id)).toEqual(['publish planned']);
      await services().planRunner.runDue(inMonths(2));
      expect(await isLive('news-flash', id)).toBe(true);
    });
  });

  describe('who may plan', () => {
    const tokens = new Map<'editor' | 'moderator', string>();
    let news: string;
    let initiative: string;

    beforeAll(async () => {
      for (const person of ['editor', 'moderator'] as const) {
        tokens.set(person, await logIn(tested.cms, tested.cms.credentials[person]));
      }
    });
    beforeEach(async () => {
      news = await editor().create('news-flash');
      initiative = await editor().create('initiative');
    });
    afterAll(() => services().planRunner.runDue(inMonths(12)));

    const put = (person: 'editor' | 'moderator', kind: Kind | 'area', id: string, json: unknown) =>
      ask(tested.cms, `/publication/plans/${uidByKind[kind]}/${id}`, {
        method: 'PUT',
        token: tokens.get(person) ?? '',
        json,
      });
    const soon = () => ({ publishAt: inMonths(1).toISOString(), unpublishAt: null });

    it('is who may publish that type', async () => {
      expect(await put('editor', 'news-flash', news, soon())).toMatchObject({
        status: 200,
        body: { mayPlan: true, plans: [{ action: 'publish', plannedBy: 'Redactie' }] },
      });
      expect((await put('moderator', 'initiative', initiative, soon())).status).toBe(200);
      expect((await put('moderator', 'news-flash', news, soon())).status).toBe(403);
      const path = `/publication/plans/${uidByKind['news-flash']}/${news}`;
      expect((await ask(tested.cms, path)).status).toBe(401);
    });

    it('is told why a moment is refused, and gets nothing for what has no drafts', async () => {
      const past = { publishAt: '2020-01-01T10:00:00.000Z', unpublishAt: null };
      expect(await put('editor', 'news-flash', news, past)).toMatchObject({
        status: 409,
        body: { refused: 'in-the-past' },
      });
      expect((await put('editor', 'news-flash', news, { publishAt: 'morgen' })).status).toBe(400);
      const area = await editor().create('area');
      expect((await put('editor', 'area', area, soon())).status).toBe(404);
      expect((await put('editor', 'news-flash', 'bestaat-niet', soon())).status).toBe(404);
    });
  });

  it('What ended long ago is forgotten, what waits or failed is not', async () => {
    const id = await editor().create('news-flash');
    await plan('news-flash', id, inMonths(1));
    await plan('news-flash', id, inMonths(2));
    await services().plans.forget(inMonths(1));
    expect(await states(id)).toEqual(['publish planned']);
    await plan('news-flash', id, null);
  });
}
