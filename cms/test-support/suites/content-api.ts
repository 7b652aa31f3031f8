import { describe, expect, it } from 'vitest';
import { changesAnswer, entriesAnswer, uidByKind } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { feedOf } from '../feed.ts';
import { ask } from '../http.ts';

const LISTS = [
  'initiatives',
  'news-flashes',
  'events',
  'policy-fields',
  'areas',
  'pages',
  'network',
];

const someNumber: unknown = expect.any(Number);

/** What the outside may ask over HTTP. */
export function contentApi(tested: TestedCms): void {
  const asSite = (path: string, json?: unknown, method?: string) =>
    ask(tested.cms, path, {
      token: tested.cms.credentials.cmsToken,
      ...(json === undefined ? {} : { json }),
      ...(method === undefined ? {} : { method }),
    });
  const moestuin = () => editorOf(tested.cms).idOf('initiative', 'moestuin');

  describe('the site, with its token', () => {
    it('follows the feed', async () => {
      const last = await feedOf(tested.cms).last();
      const { status, body } = await asSite(`/api/publication/changes?after=${last - 1}`);
      expect(status).toBe(200);
      expect(changesAnswer.parse(body)).toMatchObject({ last, changes: [{ sequence: last }] });
    });

    it('waits for a change as long as it likes', async () => {
      const last = await feedOf(tested.cms).last();
      const answer = asSite(`/api/publication/changes?after=${last}&wait=20`);
      const id = await editorOf(tested.cms).createPublished('page');
      expect(changesAnswer.parse((await answer).body).changes).toEqual([
        { sequence: someNumber, type: uidByKind.page, documentId: id },
      ]);
    });

    it('reads public entries by their ids, or all of a kind', async () => {
      const id = await moestuin();
      const path = `/api/publication/entries/${uidByKind.initiative}`;
      const one = entriesAnswer.parse((await asSite(`${path}?ids=${id},is-er-niet`)).body);
      expect(one.entries.map((entry) => entry['id'])).toEqual([id]);
      const all = entriesAnswer.parse((await asSite(path)).body);
      expect(all.next).toBeNull();
      expect(all.entries.map((entry) => entry['id'])).toContain(id);
    });

    it.each([
      ['/api/publication/changes?after=x', 400],
      ['/api/publication/changes?after=-1', 400],
      ['/api/publication/changes?after=0&wait=3600', 400],
      ['/api/publication/entries/api::contact-person.contact-person', 404],
      ['/api/publication/entries/admin::user', 404],
      [`/api/publication/entries/${uidByKind.area}?ids=`, 400],
    ])('is refused %s', async (path, status) => {
      expect((await asSite(path)).status).toBe(status);
    });

    it('reads what is published by Strapi’s own API, and drafts never', async () => {
      for (const list of LISTS) expect((await asSite(`/api/${list}`)).status, list).toBe(200);
      const draft = await editorOf(tested.cms).create('initiative', { title: 'Ongezien' });
      expect((await asSite(`/api/initiatives/${draft}`)).status).toBe(404);
      for (const query of ['status=draft', 'status=draft&status=published', 'status[0]=draft']) {
        expect((await asSite(`/api/initiatives?${query}`)).status, query).toBe(403);
        expect((await asSite(`/api/initiatives/${draft}?${query}`)).status, query).toBe(403);
      }
    });

    it('reads nothing private, whatever it asks for', async () => {
      const id = await moestuin();
      for (const query of [
        'populate=*',
        'populate=contactPerson',
        'populate[contactPerson]=true',
        'populate=location',
        'fields=contactPerson',
      ]) {
        const { body } = await asSite(`/api/initiatives/${id}?${query}`);
        expect(JSON.stringify(body), query).not.toMatch(/een@proefdorp|Proefpersoon Een|Kerkpad/);
      }
      const { status } = await asSite(
        '/api/initiatives?filters[contactPerson][name][$startsWith]=P',
      );
      expect(status).toBe(400);
      expect(
        (await asSite('/api/initiatives?filters[location][address][$startsWith]=K')).status,
      ).toBe(400);
      expect((await asSite('/api/initiatives?sort=contactPerson.name')).status).toBe(400);
    });

    it('writes nothing', async () => {
      const id = await moestuin();
      const json = { data: { title: 'Van buiten', summary: 'Mag niet.' } };
      for (const [path, method] of [
        ['/api/initiatives', 'POST'],
        [`/api/initiatives/${id}`, 'PUT'],
        [`/api/initiatives/${id}`, 'DELETE'],
        ['/api/network', 'PUT'],
        ['/api/upload', 'POST'],
        ['/api/users', 'POST'],
      ] as const) {
        const { status } = await asSite(path, method === 'DELETE' ? undefined : json, method);
        expect([403, 404, 405], `${method} ${path} ${status}`).toContain(status);
      }
      expect((await editorOf(tested.cms).find('initiative', id))?.['title']).toBe('Moestuin');
    });
  });

  describe('the public', () => {
    it.each([
      ...LISTS.map((list) => `/api/${list}`),
      '/api/contact-persons',
      '/api/publication/changes',
      `/api/publication/entries/${uidByKind.initiative}`,
      '/api/upload/files',
      '/api/users',
      '/api/users/me',
    ])('may not read %s', async (path) => {
      expect([401, 403, 404]).toContain((await ask(tested.cms, path)).status);
      expect([401, 403, 404]).toContain(
        (await ask(tested.cms, path, { token: 'x'.repeat(64) })).status,
      );
    });

    it.each([
      '/api/auth/local',
      '/api/auth/local/register',
      '/api/auth/forgot-password',
      '/api/auth/reset-password',
      '/api/initiatives',
      '/api/upload',
    ])('may send nothing to %s', async (path) => {
      const json = {
        identifier: 'bezoeker@proefdorp.example',
        username: 'bezoeker',
        email: 'bezoeker@proefdorp.example',
        password: 'Bezoeker1234',
      };
      expect([401, 403, 404, 405]).toContain((await ask(tested.cms, path, { json })).status);
    });

    it('has no right at all', async () => {
      const rights: unknown = await tested.cms.strapi.db
        .query('plugin::users-permissions.permission')
        .findMany({ where: { role: { type: 'public' } } });
      expect(rights).toEqual([]);
    });
  });
}
