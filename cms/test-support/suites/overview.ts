import { beforeAll, describe, expect, it } from 'vitest';
import { uidByKind } from '../../contract/index.mts';
import {
  overviewAnswer,
  type OverviewAnswer,
} from '../../src/plugins/publication/shared/overview.mts';
import type { SiteReport } from '../../src/plugins/publication/shared/report.mts';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { ask, logIn } from '../http.ts';
import { secretsOf } from './intake-people.ts';

const report = (change: Partial<SiteReport> = {}): SiteReport => ({
  behind: 3,
  progress: { left: 2, secondsLeft: 1.5 },
  failed: 0,
  failures: [],
  lastCheck: { at: '2026-11-26T02:00:00.000Z', pages: 80, differences: 1, paths: ['/nieuws/'] },
  ...change,
});

/** What editors see of what happens on the site. */
export function overview(tested: TestedCms): void {
  const editor = () => editorOf(tested.cms);
  const tokens = new Map<'editor' | 'moderator', string>();

  beforeAll(async () => {
    for (const person of ['editor', 'moderator'] as const) {
      tokens.set(person, await logIn(tested.cms, tested.cms.credentials[person]));
    }
  });

  const look = async (
    question = '',
    person: 'editor' | 'moderator' = 'editor',
  ): Promise<OverviewAnswer> => {
    const token = tokens.get(person) ?? '';
    const { body } = await ask(tested.cms, `/publication/overview${question}`, { token });
    return overviewAnswer.parse(body);
  };
  const of = async (id: string) =>
    (await look()).recent
      .filter(({ documentId }) => documentId === id)
      .map(({ event, title, url }) => ({ event, title, url }));

  describe('what happened lately', () => {
    it('is told with the newest first: what came, what is different, what went', async () => {
      const id = await editor().create('news-flash', { title: 'Kort bestaan' });
      await editor().publish('news-flash', id);
      await editor().update('news-flash', id, { summary: 'Anders.' }, 'published');
      const url = expect.stringMatching(/\/nieuws\/kort-bestaan\/$/) as unknown;
      const title = 'Kort bestaan';
      expect(await of(id)).toEqual([
        { event: 'updated', title, url },
        { event: 'live', title, url },
      ]);
      await editor().unpublish('news-flash', id);
      expect((await of(id))[0]).toEqual({ event: 'gone', title, url: null });
      await editor().delete('news-flash', id);
      // Of what is deleted no name is kept.
      expect(await of(id)).toEqual(
        ['gone', 'updated', 'live'].map((event) => ({ event, title: null, url: null })),
      );
    });

    it('says nothing of drafts, and nothing of entries that only follow another', async () => {
      const initiative = await editor().createPublished('initiative');
      const news = await editor().createPublished('news-flash', { initiatives: [initiative] });
      const draft = await editor().create('initiative');
      const before = (await of(news)).length;
      await editor().unpublish('initiative', initiative);
      expect((await of(news)).length).toBe(before);
      expect(await of(draft)).toEqual([]);
    });

    it('goes on to what went earlier', async () => {
      for (let count = 0; count < 26; count += 1) await editor().createPublished('event');
      const first = await look();
      expect(first.recent).toHaveLength(25);
      const second = await look(`?before=${String(first.earlier)}`);
      const sequences = [...first.recent, ...second.recent].map(({ sequence }) => sequence);
      expect(sequences).toEqual(sequences.toSorted((a, b) => b - a));
      expect(new Set(sequences).size).toBe(sequences.length);
      expect((await look('?before=1')).recent).toEqual([]);
    });

    it('knows how long it took, once the site has followed it', async () => {
      const { feed, followers } = pluginServices(tested.cms.strapi);
      followers.seen(await feed.last());
      const id = await editor().createPublished('news-flash');
      const took = async () =>
        (await look()).recent.find(({ documentId }) => documentId === id)?.took;
      expect(await took()).toBeNull();
      followers.seen(await feed.last());
      expect(await took()).toBeLessThan(60_000);
    });

    it('tells nobody of types that they may not see', async () => {
      await editor().createPublished('news-flash');
      const types = (await look('', 'moderator')).recent.map(({ type }) => type);
      expect(types).not.toContain(uidByKind['news-flash']);
      expect((await ask(tested.cms, '/publication/overview')).status).toBe(401);
    });
  });

  describe('what the site reports', () => {
    const tell = (json: unknown, token: string) =>
      ask(tested.cms, '/api/publication/report', { json, token });
    const intakeToken = () => secretsOf(tested.cms).intakeToken;

    it('is taken with the token of the site only, and only in its form', async () => {
      expect((await tell(report(), 'onbekend')).status).toBe(401);
      expect((await tell(report(), tested.cms.credentials.cmsToken)).status).toBe(403);
      expect((await tell({ ...report(), behind: -1 }, intakeToken())).status).toBe(400);
      expect((await tell(report(), intakeToken())).status).toBe(204);
      expect((await look()).site).toEqual({
        behind: 3,
        progress: { left: 2, secondsLeft: 1.5 },
        failed: 0,
        lastCheck: report().lastCheck,
      });
    });

    it('says beside the entry and in the overview why its page could not be made', async () => {
      const id = await editor().createPublished('news-flash', { title: 'Kapotte bladzijde' });
      const { feed, followers } = pluginServices(tested.cms.strapi);
      followers.seen(await feed.last());
      const failure = {
        path: '/nieuws/kapotte-bladzijde/',
        reason: 'TypeError: stuk',
        since: '2026-11-26T01:00:00.000Z',
        hasOlder: false,
      };
      await tell(report({ failed: 1, failures: [failure] }), intakeToken());
      const path = `/publication/status/${uidByKind['news-flash']}/${id}`;
      const token = tokens.get('editor') ?? '';
      expect((await ask(tested.cms, path, { token })).body).toMatchObject({
        state: 'page-failed',
        ...failure,
      });
      expect((await look()).failures).toEqual([
        {
          ...failure,
          url: expect.stringMatching(/\/nieuws\/kapotte-bladzijde\/$/) as unknown,
          entry: { type: uidByKind['news-flash'], documentId: id, title: 'Kapotte bladzijde' },
        },
      ]);
      await tell(report(), intakeToken());
      expect((await ask(tested.cms, path, { token })).body).toMatchObject({ state: 'live' });
    });
  });

  it('What is planned is told with who planned it, and who may change it', async () => {
    const id = await editor().create('initiative', { title: 'Voor later' });
    const { planning, plans } = pluginServices(tested.cms.strapi);
    const named = { type: uidByKind.initiative, documentId: id };
    const at = new Date(Date.now() + 3600_000).toISOString();
    const by = { by: '999999', now: new Date() };
    await planning.set(named, { publishAt: at, unpublishAt: null }, by);
    const planned = async () =>
      (await look()).planned.filter(({ documentId }) => documentId === id);
    expect(await planned()).toMatchObject([
      { action: 'publish', at, title: 'Voor later', plannedBy: null, mayPlan: true },
    ]);
    await planning.set(named, { publishAt: null, unpublishAt: null }, by);
    expect(await plans.open(named)).toEqual([]);
    expect(await planned()).toEqual([]);
  });
}
