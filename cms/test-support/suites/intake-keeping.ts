import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { cleanUp } from '../../src/plugins/intake/server/src/jobs/clean-up.ts';
import { sendDigest } from '../../src/plugins/intake/server/src/jobs/digest.ts';
import { keepAppendOnly } from '../../src/plugins/server-parts/append-only.ts';
import type { TestedCms } from '../databases.ts';
import { tablesWith } from './intake-database.ts';
import { filedLetters } from './intake-mail.ts';
import { asSite, sendIn, type Desk } from './intake-people.ts';
import { holdPhoto } from './intake-pictures.ts';

/** The outbox sends one mail after another, and other tests have filled it. */
const SOON = { timeout: 90_000, interval: 200 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

/** What is kept, for how long, and what happens by itself. */
export function keeping(tested: TestedCms, desk: () => Desk): void {
  const events = () => tested.cms.strapi.db.connection('intake_events');
  const file = (id: string) =>
    join(
      z.string().parse(tested.cms.strapi.config.get('plugin::intake.folder')),
      `${id}.large.jpg`,
    );

  describe('the history', () => {
    it.each([
      ['changed', () => events().where('id', '>', 0).update({ event: 'anders' })],
      [
        'changed in one row',
        () => events().where({ event: 'received' }).limit(1).update({ detail: 'x' }),
      ],
      ['deleted', () => events().where('id', '>', 0).delete()],
      ['emptied', () => events().delete()],
    ])('cannot be %s, not even by ourselves', async (_, change) => {
      const { id } = await sendIn(tested.cms);
      const before = (await desk().find('editor', id)).history;
      await expect(change()).rejects.toThrow('append-only');
      expect((await desk().find('editor', id)).history).toEqual(before);
    });

    it('is guarded again at the next start when its table was made anew', async () => {
      const { strapi } = tested.cms;
      await sendIn(tested.cms);
      const isPostgres = strapi.db.dialect.client === 'postgres';
      await strapi.db.connection.raw(
        isPostgres
          ? 'DROP TRIGGER intake_events_no_change ON intake_events'
          : 'DROP TRIGGER intake_events_no_update',
      );
      await keepAppendOnly(strapi, ['intake_events']);
      const change = events().where('id', '>', 0).update({ event: 'anders' });
      await expect(change).rejects.toThrow('append-only');
    });

    it('holds codes and ids, and not a word of anybody', async () => {
      const { id, link } = await sendIn(tested.cms, { title: 'Woordelijk plan' });
      await desk().run('editor', id, 'ask', { text: 'Woordelijke vraag' });
      await asSite(tested.cms, '/answers', { link, json: { text: 'Woordelijk antwoord' } });
      await desk().run('editor', id, 'decline', { reason: 'other', text: 'Woordelijke brief' });
      const found = await tablesWith(tested.cms, ['Woordelijk']);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((table) => table.startsWith('intake_events'))).toEqual([]);
    });
  });

  describe('the clean-up', () => {
    it('erases what was declined after a month, and not before', async () => {
      const photo = await holdPhoto(tested.cms);
      const { id, form } = await sendIn(tested.cms, {
        title: 'Vergankelijk plan',
        photos: [{ id: photo, alternativeText: 'Vergankelijk beeld' }],
      });
      await desk().run('editor', id, 'note', { text: 'Vergankelijke notitie' });
      await desk().run('editor', id, 'decline', { reason: 'other', text: 'Vergankelijk nee' });
      await cleanUp(tested.cms.strapi, inDays(29));
      expect((await desk().find('editor', id)).submitted).not.toBeNull();
      expect(existsSync(file(photo))).toBe(true);
      await cleanUp(tested.cms.strapi, inDays(31));
      const { submitted, history, state, commands } = await desk().find('editor', id);
      expect([submitted, state, commands]).toEqual([null, 'declined', []]);
      expect(history.at(-1)).toMatchObject({ event: 'erased', actor: 'system', by: null });
      expect(existsSync(file(photo))).toBe(false);
      const words = ['Vergankelijk', form.contact.email];
      await vi.waitFor(async () => expect(await tablesWith(tested.cms, words)).toEqual([]), SOON);
      const reopen = await desk().run('editor', id, 'reopen');
      expect(reopen).toEqual({ status: 409, body: { refused: 'erased' } });
    });

    it('erases the copy of what was placed after three months; the initiative stays', async () => {
      const { id, form } = await sendIn(tested.cms, { title: 'Blijvend plan' });
      await desk().run('editor', id, 'place', { text: 'Het staat erop.' });
      await cleanUp(tested.cms.strapi, inDays(89));
      expect((await desk().find('editor', id)).submitted).not.toBeNull();
      await cleanUp(tested.cms.strapi, inDays(91));
      expect(await desk().find('editor', id)).toMatchObject({
        submitted: null,
        thread: [],
        placed: { url: expect.stringContaining('/initiatieven/blijvend-plan/') as unknown },
      });
      expect(await tablesWith(tested.cms, [form.contact.email])).toEqual([
        `contact_persons: ${form.contact.email}`,
      ]);
    });

    it('leaves what is open, however old', async () => {
      const { id } = await sendIn(tested.cms);
      await cleanUp(tested.cms.strapi, inDays(400));
      expect((await desk().find('editor', id)).submitted).not.toBeNull();
    });

    it('removes photos after a day for which no form came', async () => {
      const loose = await holdPhoto(tested.cms);
      const used = await holdPhoto(tested.cms);
      await sendIn(tested.cms, { photos: [{ id: used, alternativeText: 'Van een formulier' }] });
      await cleanUp(tested.cms.strapi, inDays(0.9));
      expect(existsSync(file(loose))).toBe(true);
      await cleanUp(tested.cms.strapi, inDays(1.1));
      expect([existsSync(file(loose)), existsSync(file(used))]).toEqual([false, true]);
      expect((await asSite(tested.cms, `/photos/${loose}`)).status).toBe(404);
      expect((await asSite(tested.cms, `/photos/${used}`)).status).toBe(200);
    });
  });

  describe('the digest', () => {
    const filedDigests = (person: 'moderator' | 'coordinator' | 'editor') =>
      filedLetters(tested.cms, tested.cms.credentials[person].email, 'Inzendingen: ');
    /** It leaves nothing in the outbox, but that it went. */
    const digests = (state: object = {}) =>
      tested.cms.strapi.db
        .query('plugin::post.message')
        .count({ where: { letter: 'moderation-digest', ...state } });
    const allSent = () =>
      vi.waitFor(async () => expect(await digests({ state: { $ne: 'sent' } })).toBe(0), SOON);

    it('tells moderators and coordinators what is new, and only when something is', async () => {
      await sendDigest(tested.cms.strapi, inDays(1));
      const before = await digests();
      await sendDigest(tested.cms.strapi, inDays(1));
      expect(await digests()).toBe(before);

      const { id, form, link } = await sendIn(tested.cms, { title: 'Splinternieuwe moestuin' });
      const gone = await sendIn(tested.cms, { title: 'Alweer weg' });
      await asSite(tested.cms, '/withdrawal', { link: gone.link, method: 'POST' });
      await sendDigest(tested.cms.strapi, inDays(1));
      expect(await digests()).toBe(before + 2);
      await allSent();
      for (const person of ['moderator', 'coordinator'] as const) {
        const digest = (await filedDigests(person)).find(({ text }) => text.includes(form.title));
        expect(digest?.text).toContain(`/admin/plugins/intake/${id}`);
        expect(digest?.text).not.toContain('Alweer weg');
        expect(digest?.subject).toMatch(/^Inzendingen: 1 nieuwe inzending/);
      }
      expect(await filedDigests('editor')).toEqual([]);

      await desk().run('editor', id, 'ask', { text: 'Waar?' });
      await sendDigest(tested.cms.strapi, inDays(1));
      expect(await digests()).toBe(before + 2);
      await asSite(tested.cms, '/answers', { link, json: { text: 'Daar.' } });
      await sendDigest(tested.cms.strapi, inDays(1));
      expect(await digests()).toBe(before + 4);
    });

    it('counts what it does not name', async () => {
      await sendDigest(tested.cms.strapi, inDays(1));
      await allSent();
      for (let turn = 0; turn < 27; turn += 1) await sendIn(tested.cms);
      await sendDigest(tested.cms.strapi, inDays(1));
      await allSent();
      const digest = (await filedDigests('moderator')).find(({ subject }) =>
        subject.startsWith('Inzendingen: 27 nieuwe inzendingen'),
      );
      expect(digest?.text).toContain('En nog 2.');
    });

    it('leaves nothing of what it names in the database', async () => {
      const { form, link } = await sendIn(tested.cms, { title: 'Kort genoemd plan' });
      await sendDigest(tested.cms.strapi, inDays(1));
      await allSent();
      await asSite(tested.cms, '/withdrawal', { link, method: 'POST' });
      await vi.waitFor(async () => {
        expect(await tablesWith(tested.cms, ['Kort genoemd', form.contact.email])).toEqual([]);
      }, SOON);
    });
  });
}
