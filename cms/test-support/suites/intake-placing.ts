import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { entriesAnswer, initiative, submissionPreview, uidByKind } from '../../contract/index.mts';
import { postServices } from '../../src/plugins/intake/server/src/services/post-services.ts';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { rowsOf } from '../feed.ts';
import { ask } from '../http.ts';
import { tablesWith } from './intake-database.ts';
import { lettersTo } from './intake-mail.ts';
import { asSite, sendIn, type Desk } from './intake-people.ts';
import { holdPhoto } from './intake-pictures.ts';

const detail = z.looseObject({
  placed: z.object({ documentId: z.string(), url: z.string() }),
});
const TEXT = { text: 'Je initiatief staat erop.' };

/** What becomes of a submission that a person places. */
export function placing(tested: TestedCms, desk: () => Desk): void {
  const place = async (id: string) => {
    const { status, body } = await desk().run('editor', id, 'place', TEXT);
    expect(status).toBe(200);
    return detail.parse(body).placed;
  };
  const publicEntry = async (documentId: string) => {
    const path = `/api/publication/entries/${uidByKind.initiative}?ids=${documentId}`;
    const { body } = await ask(tested.cms, path, { token: tested.cms.credentials.cmsToken });
    return initiative.parse(entriesAnswer.parse(body).entries[0]);
  };
  const count = (uid: string) => tested.cms.strapi.db.query(uid).count();
  const uploads = () => {
    const folder = `${tested.cms.strapi.dirs.static.public}/uploads`;
    return existsSync(folder) ? readdirSync(folder).toSorted() : [];
  };
  const everything = async () => ({
    initiatives: await count('api::initiative.initiative'),
    people: await count('api::contact-person.contact-person'),
    files: await count('plugin::upload.file'),
    uploads: uploads(),
  });

  describe('a submission that is placed', () => {
    it('is on the site at once, with all that was filled in', async () => {
      const { id, link, form } = await sendIn(tested.cms, {
        policyFields: ['zorg', 'groen'],
        area: 'west',
        organisationKind: 'association',
        organisationName: 'Vereniging Boek',
        volunteers: '12',
        startYear: '2030',
        website: 'boek.example',
        address: 'Plein 1',
        showPlace: 'exactly',
        plan: { benefits: 'Meer lezen.', preparation: [{ step: 'Kast zoeken', done: true }] },
      });
      let documentId = '';
      let url = '';
      const rows = await rowsOf(tested.cms, async () => {
        ({ documentId, url } = await place(id));
      });
      expect(rows).toContain(`initiative ${documentId}`);
      const editor = editorOf(tested.cms);
      expect(await publicEntry(documentId)).toMatchObject({
        title: form.title,
        summary: form.summary,
        description: [
          { type: 'paragraph', children: [{ text: 'We zetten een kast neer.' }] },
          { type: 'paragraph', children: [{ text: 'Iedereen mag er een boek uit pakken.' }] },
        ],
        stage: 'idea',
        policyFields: [
          await editor.idOf('policy-field', 'zorg'),
          await editor.idOf('policy-field', 'groen'),
        ],
        area: await editor.idOf('area', 'west'),
        organisationKind: 'association',
        organisationName: 'Vereniging Boek',
        volunteers: 12,
        startYear: 2030,
        website: 'https://boek.example',
        location: { address: 'Plein 1' },
        plan: { benefits: 'Meer lezen.', preparation: [{ step: 'Kast zoeken', done: true }] },
      });
      const { body } = await asSite(tested.cms, '/status', { link });
      expect(body).toMatchObject({ state: 'placed', thread: [{ kind: 'letter', ...TEXT }] });
      const { pagePath } = z.looseObject({ pagePath: z.string() }).parse(body);
      expect(new URL(url).pathname).toBe(pagePath);
      const letter = (await lettersTo(tested.cms, form.contact.email)).at(-1);
      expect(letter?.letter).toBe('submission-placed');
      expect(letter?.text).toContain(TEXT.text);
      expect(letter?.text).toContain(url);
    });

    it('keeps a place for itself that visitors may not see', async () => {
      const { id } = await sendIn(tested.cms, { address: 'Geheime Steeg 9' });
      const { documentId } = await place(id);
      expect(JSON.stringify(await publicEntry(documentId))).not.toContain('Geheime Steeg');
    });

    it('takes its photos to the media library, the first as its picture', async () => {
      const ids = [await holdPhoto(tested.cms), await holdPhoto(tested.cms)];
      const { id } = await sendIn(tested.cms, {
        photos: ids.map((photo, index) => ({ id: photo, alternativeText: `Beeld ${index}` })),
      });
      const { documentId } = await place(id);
      const entry = await publicEntry(documentId);
      const file: unknown = await tested.cms.strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { documentId: entry.picture } });
      expect(file).toMatchObject({ alternativeText: 'Beeld 0', mime: 'image/jpeg' });
      expect(entry.description?.at(-1)).toMatchObject({
        type: 'image',
        image: { alternativeText: 'Beeld 1', width: 640, height: 400 },
      });
      for (const photo of ids) {
        expect((await asSite(tested.cms, `/photos/${photo}`)).status).toBe(404);
      }
      expect((await desk().find('editor', id)).photos).toEqual([]);
    });

    it('leaves the contact in one place, with the person who is known already', async () => {
      const email = 'Bekende@proefdorp.example';
      const first = await sendIn(tested.cms, { contact: { name: 'Bekende', email } });
      const second = await sendIn(tested.cms, {
        contact: { name: 'Bekende', email: email.toLowerCase() },
      });
      await place(first.id);
      await place(second.id);
      const people = await tested.cms.strapi.db
        .query('api::contact-person.contact-person')
        .findMany({ where: { email: { $eqi: email } }, populate: ['initiatives'] });
      expect(people).toHaveLength(1);
      const found = await tablesWith(tested.cms, [email, email.toLowerCase()]);
      // The outbox knows for a week to whom it wrote.
      expect(found.filter((table) => !table.startsWith('post_messages'))).toEqual([
        `contact_persons: ${email}`,
      ]);
      const seen = await desk().find('coordinator', first.id);
      expect([seen.contact, seen.mayReadContact]).toEqual([null, true]);
    });

    it('is placed once when two people do so at the same moment', async () => {
      const { id, form } = await sendIn(tested.cms);
      const { version } = await desk().find('editor', id);
      const body = { version, ...TEXT };
      const path = `/submissions/${id}/place`;
      const answers = await Promise.all([
        desk().ask('editor', path, body),
        desk().ask('moderator', path, body),
        desk().ask('coordinator', path, body),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      const published = { title: form.title, publishedAt: { $notNull: true } };
      const query = tested.cms.strapi.db.query('api::initiative.initiative');
      expect(await query.count({ where: published })).toBe(1);
      const letters = await lettersTo(tested.cms, form.contact.email);
      expect(letters.filter(({ letter }) => letter === 'submission-placed')).toHaveLength(1);
    });

    it('gets an address of its own when another has the same title', async () => {
      const one = await sendIn(tested.cms, { title: 'Zelfde naam' });
      const two = await sendIn(tested.cms, { title: 'Zelfde naam' });
      const paths = [(await place(one.id)).url, (await place(two.id)).url];
      expect(paths.map((url) => new URL(url).pathname)).toEqual([
        '/initiatieven/zelfde-naam/',
        '/initiatieven/zelfde-naam-2/',
      ]);
    });
  });

  describe('a submission that cannot be placed', () => {
    it.each([
      ['area', { area: 'opgeheven' }],
      ['policy field', { policyFields: ['groen', 'opgeheven'] }],
    ])('because its %s is gone, stays as it is', async (_, change) => {
      const { id } = await sendIn(tested.cms, change);
      const before = await everything();
      const answer = await desk().run('editor', id, 'place', TEXT);
      expect(answer).toEqual({ status: 409, body: { refused: 'choice-is-gone' } });
      expect(await everything()).toEqual(before);
      expect(await desk().find('editor', id)).toMatchObject({ state: 'received', version: 0 });
    });

    it('because something breaks on the way, leaves nothing behind', async () => {
      const photo = await holdPhoto(tested.cms);
      const { id } = await sendIn(tested.cms, {
        photos: [{ id: photo, alternativeText: 'Blijft waar hij is' }],
      });
      const before = await everything();
      const { outbox } = postServices(tested.cms.strapi);
      const put = vi.spyOn(outbox, 'put').mockRejectedValue(new Error('Vol'));
      const { status, body } = await desk().run('editor', id, 'place', TEXT);
      put.mockRestore();
      expect(status).toBe(500);
      expect(JSON.stringify(body)).not.toContain('Vol');
      await vi.waitFor(async () => expect(await everything()).toEqual(before));
      expect(await desk().find('coordinator', id)).toMatchObject({
        state: 'received',
        photos: [{ id: photo }],
      });
      await place(id);
    });

    it('twice, is not placed twice', async () => {
      const { id } = await sendIn(tested.cms);
      await place(id);
      const again = await desk().run('editor', id, 'place', TEXT);
      expect(again).toEqual({ status: 409, body: { refused: 'not-in-this-state' } });
    });
  });

  describe('the preview', () => {
    const previewOf = async (id: string) => {
      const { previewUrl } = await desk().find('editor', id);
      const link = /\/aanmelden\/voorbeeld\/([^/]+)\/$/.exec(previewUrl ?? '')?.[1] ?? '';
      return { link, ...(await asSite(tested.cms, '/preview', { link })) };
    };

    it('is a submission as an entry of the site, with its first photo', async () => {
      const photo = await holdPhoto(tested.cms);
      const { id, form } = await sendIn(tested.cms, {
        photos: [{ id: photo, alternativeText: 'Vooraanzicht' }],
      });
      const { status, body } = await previewOf(id);
      expect(status).toBe(200);
      const preview = submissionPreview.parse(body);
      expect(preview.photo).toMatchObject({ id: photo, alternativeText: 'Vooraanzicht' });
      expect(initiative.parse(preview.entry)).toMatchObject({
        title: form.title,
        area: await editorOf(tested.cms).idOf('area', 'proefdorp'),
      });
      expect(JSON.stringify(body)).not.toContain(form.contact.email);
    });

    it('opens with an address of the desk only', async () => {
      const { id } = await sendIn(tested.cms);
      const { link } = await previewOf(id);
      const other = await sendIn(tested.cms);
      const ofOther = Buffer.from(`submission ${other.id}`).toString('base64url');
      const forged = [link.replace(/^[^.]+/, ofOther), `${link}x`, id, '', other.link];
      for (const token of forged) {
        expect((await asSite(tested.cms, '/preview', { link: token })).status, token).toBe(404);
      }
    });

    it('is not there any more once everything was erased', async () => {
      const { id, link: status } = await sendIn(tested.cms);
      const { link } = await previewOf(id);
      await asSite(tested.cms, '/withdrawal', { link: status, method: 'POST' });
      expect((await asSite(tested.cms, '/preview', { link })).status).toBe(404);
      expect((await desk().find('editor', id)).previewUrl).toBeNull();
    });
  });
}
