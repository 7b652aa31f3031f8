import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { uidByKind } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { feedOf } from '../feed.ts';
import { ask, logIn } from '../http.ts';

/** Tables whose rows a start may make. */
const TABLES = [
  ...Object.values(uidByKind),
  'api::contact-person.contact-person',
  'admin::user',
  'admin::role',
  'admin::permission',
  'admin::api-token',
  'admin::api-token-permission',
  'plugin::users-permissions.role',
  'plugin::users-permissions.permission',
  'plugin::publication.change',
];

/** What a start makes, and what it leaves alone. Comes last: it stops and starts the cms. */
export function firstStart(tested: TestedCms): void {
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (uid) => [uid, await tested.cms.strapi.db.query(uid).count()] as const),
      ),
    );

  describe('an installation', () => {
    it('becomes the network that its settings name, published as an editor would', async () => {
      const editor = editorOf(tested.cms);
      const id = await editor.idOf('initiative', 'moestuin');
      const moestuin = await editor.find('initiative', id, 'published');
      expect(moestuin).toMatchObject({
        title: 'Moestuin',
        stage: 'running',
        description: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'We telen ' },
              { type: 'text', text: 'groente', bold: true },
              { type: 'text', text: ' voor het hele dorp.' },
            ],
          },
        ],
      });
      expect(await editor.find('network', await editor.idOf('network', ''))).toMatchObject({
        name: 'Proefdorp',
      });
    });

    it('is the same after another start, with the same feed', async () => {
      const before = { counts: await counts(), feed: await feedOf(tested.cms).after(0) };
      await tested.restart();
      expect({ counts: await counts(), feed: await feedOf(tested.cms).after(0) }).toEqual(before);
    });

    it('keeps the password that somebody chose, and what an administrator made of a role', async () => {
      const { email } = tested.cms.credentials.editor;
      const password = 'Zelf-gekozen-1234';
      const users = z
        .custom<{ updateById(id: unknown, data: object): Promise<unknown> }>(
          (it) => it !== undefined,
        )
        .parse(tested.cms.strapi.service('admin::user'));
      const user: unknown = await tested.cms.strapi.db
        .query('admin::user')
        .findOne({ where: { email } });
      await users.updateById(z.object({ id: z.unknown() }).parse(user).id, { password });
      const roles = () => tested.cms.strapi.db.query('admin::role');
      await roles().update({ where: { code: 'redacteur' }, data: { description: 'Anders' } });

      await tested.restart();

      expect(await logIn(tested.cms, { email, password })).not.toBe('');
      const old = { email, password: tested.cms.credentials.editor.password };
      // Not over HTTP, where an address may try five times in five minutes.
      const auth = z
        .custom<{ checkCredentials(login: object): Promise<unknown[]> }>((it) => it !== undefined)
        .parse(tested.cms.strapi.service('admin::auth'));
      expect((await auth.checkCredentials(old))[1]).toBe(false);
      expect(await roles().findOne({ where: { code: 'redacteur' } })).toMatchObject({
        description: 'Anders',
      });
    });

    it('gives a role once what is new, and not again what an administrator took away', async () => {
      const CONTACT = 'plugin::intake.contact.read';
      const DECIDE = 'plugin::intake.submission.decide';
      const of = (code: string, action: string) => ({ action, role: { code } });
      const permissions = () => tested.cms.strapi.db.query('admin::permission');
      const has = async (code: string, action: string) =>
        (await permissions().count({ where: of(code, action) })) === 1;
      const take = async (code: string, action: string) => {
        const row: unknown = await permissions().findOne({ where: of(code, action) });
        await permissions().delete({ where: { id: z.object({ id: z.number() }).parse(row).id } });
      };
      expect(await has('moderator', CONTACT)).toBe(true);
      expect(await has('redacteur', CONTACT)).toBe(false);
      await take('moderator', CONTACT);
      await take('redacteur', DECIDE);
      // As an installation from before there was anything to be remembered.
      await tested.cms.strapi
        .store({ type: 'core', name: 'first-start', key: 'granted-redacteur' })
        .delete({});

      await tested.restart();

      expect(await has('moderator', CONTACT)).toBe(false);
      expect(await has('redacteur', DECIDE)).toBe(true);
    });

    it('gives a role of before there were synonyms the right to keep them, once', async () => {
      const permissions = () => tested.cms.strapi.db.query('admin::permission');
      const ofSynonyms = { subject: 'api::synonym.synonym', role: { code: 'redacteur' } };
      const rights = () => permissions().count({ where: ofSynonyms });
      const take = async () => {
        const rows: unknown = await permissions().findMany({ where: ofSynonyms });
        for (const { id } of z.array(z.object({ id: z.number() })).parse(rows))
          await permissions().delete({ where: { id } });
      };
      const store = () =>
        tested.cms.strapi.store({ type: 'core', name: 'first-start', key: 'granted-redacteur' });
      const all = await rights();
      expect(all).toBeGreaterThan(3);
      await take();
      const given = z.array(z.string()).parse(await store().get({}));
      await store().set({ value: given.filter((each) => !each.includes('synonym')) });
      await tested.restart();
      expect(await rights()).toBe(all);

      await take();
      await tested.restart();
      expect(await rights()).toBe(0);
    });

    it('does not get back what an editor deleted', async () => {
      const editor = editorOf(tested.cms);
      await editor.delete('page', await editor.idOf('page', 'over-ons'));
      await tested.restart();
      await expect(editorOf(tested.cms).idOf('page', 'over-ons')).rejects.toThrow();
    });

    it('takes a new token when its secret was changed, and the old one no more', async () => {
      const old = tested.cms.credentials.cmsToken;
      const token = 'f'.repeat(256);
      tested.changeCredentials({ cmsToken: token });
      await tested.restart();
      expect((await ask(tested.cms, '/api/network', { token })).status).toBe(200);
      expect((await ask(tested.cms, '/api/network', { token: old })).status).toBe(401);
    });

    it('has a feed of its own, which another installation does not have', async () => {
      const epoch = await feedOf(tested.cms).epoch();
      await tested.startAnother();
      expect(await feedOf(tested.cms).epoch()).not.toBe(epoch);
    });
  });
}
