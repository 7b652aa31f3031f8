import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { heldPhoto, LARGEST_PHOTO } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { aSubmission } from './intake-forms.ts';
import { asSite, secretsOf, sendIn, type Desk } from './intake-people.ts';
import { aPicture, holdPhoto } from './intake-pictures.ts';

const NOT_A_PICTURE = { status: 422, body: { code: 'not-a-picture' } };

/** Photos between the moment they are sent and the decision. */
export function photos(tested: TestedCms, desk: () => Desk): void {
  const hold = (body: Uint8Array<ArrayBuffer>, type = 'image/jpeg') =>
    asSite(tested.cms, '/photos', { body, type });
  const folder = () => z.string().parse(tested.cms.strapi.config.get('plugin::intake.folder'));
  const files = () => (existsSync(folder()) ? readdirSync(folder()) : []);
  const picture = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(new URL(path, tested.cms.url), { headers });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      policy: response.headers.get('content-security-policy'),
      sniff: response.headers.get('x-content-type-options'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const small = (id: string) =>
    picture(`/api/intake/photos/${id}`, {
      authorization: `Bearer ${secretsOf(tested.cms).intakeToken}`,
    });

  describe('a photo that is sent', () => {
    it('is held, and shown small to who fills in the form', async () => {
      const answer = await hold(await aPicture(1200, 800));
      expect(answer.status).toBe(201);
      const { id, width, height } = heldPhoto.parse(answer.body);
      expect([width, height]).toEqual([1200, 800]);
      const shown = await small(id);
      expect(shown).toMatchObject({ status: 200, type: 'image/jpeg', sniff: 'nosniff' });
      expect(shown.policy).toContain('sandbox');
      expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 480 });
    });

    it('lies where no web server looks, for the cms alone', async () => {
      const id = await holdPhoto(tested.cms);
      const own = files().filter((name) => name.startsWith(id));
      expect(own.toSorted()).toEqual([`${id}.large.jpg`, `${id}.small.jpg`]);
      for (const name of own) expect(statSync(join(folder(), name)).mode & 0o777).toBe(0o600);
      expect(statSync(folder()).mode & 0o777).toBe(0o700);
      expect(folder().startsWith(tested.cms.strapi.dirs.static.public)).toBe(false);
    });

    it.each([
      ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
      ['a page', '<!doctype html><script>alert(1)</script>'],
      ['nothing', ''],
    ])('is refused when it is %s, whatever it calls itself', async (_, text) => {
      const before = files().length;
      const body = new Uint8Array(Buffer.from(text));
      expect(await hold(body)).toEqual(NOT_A_PICTURE);
      expect(await hold(body, 'application/octet-stream')).toEqual(NOT_A_PICTURE);
      expect(files()).toHaveLength(before);
    });

    it('is refused when it is a form, JSON or text', async () => {
      const jpeg = await aPicture();
      expect(await asSite(tested.cms, '/photos', { json: { photo: 'x' } })).toEqual(NOT_A_PICTURE);
      expect((await hold(jpeg, 'text/plain')).status).toBeGreaterThanOrEqual(400);
      expect((await hold(jpeg, 'multipart/form-data; boundary=x')).status).toBeGreaterThanOrEqual(
        400,
      );
    });

    it('is refused when it is too large, also when it does not say so', async () => {
      const large = new Uint8Array(LARGEST_PHOTO + 1);
      expect(await hold(large)).toEqual({ status: 422, body: { code: 'too-large' } });
      const stream = new Blob([large]).stream();
      const response = await fetch(new URL('/api/intake/photos', tested.cms.url), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secretsOf(tested.cms).intakeToken}`,
          'content-type': 'image/jpeg',
        },
        body: stream,
        duplex: 'half',
      });
      expect([response.status, await response.json()]).toEqual([422, { code: 'too-large' }]);
    });

    it('is not found by a name that leads elsewhere', async () => {
      for (const id of ['..%2F..%2Fcms.db', '%2e%2e%2fsecrets', 'x', 'a'.repeat(32), '%00']) {
        expect((await small(id)).status, id).toBe(404);
        expect((await desk().ask('editor', `/photos/${id}`)).status, id).toBe(404);
      }
    });
  });

  describe('a photo in a form', () => {
    const named = (id: string) => ({ photos: [{ id, alternativeText: 'Een groen veld' }] });

    it('belongs to one submission, and to no other', async () => {
      const id = await holdPhoto(tested.cms);
      const sent = await sendIn(tested.cms, named(id));
      expect((await desk().find('editor', sent.id)).photos).toEqual([
        { id, alternativeText: 'Een groen veld', width: 640, height: 400 },
      ]);
      const stolen = await asSite(tested.cms, '/submissions', { json: aSubmission(named(id)) });
      expect(stolen).toEqual({
        status: 422,
        body: { problems: [{ path: ['photos', 0, 'id'], code: 'unknown-photo' }] },
      });
    });

    it('belongs to the first of two that name it at the same moment', async () => {
      const id = await holdPhoto(tested.cms);
      const answers = await Promise.all(
        [aSubmission(named(id)), aSubmission(named(id))].map((json) =>
          asSite(tested.cms, '/submissions', { json }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    });

    it('must have been sent', async () => {
      const json = aSubmission(named('a'.repeat(32)));
      expect((await asSite(tested.cms, '/submissions', { json })).status).toBe(422);
    });

    it('is shown to the staff as it is kept, and to the site while the submission is open', async () => {
      const id = await holdPhoto(tested.cms);
      const sent = await sendIn(tested.cms, named(id));
      expect((await small(id)).status).toBe(200);
      expect((await desk().ask('editor', `/photos/${id}`)).status).toBe(200);
      await desk().run('editor', sent.id, 'decline', { reason: 'other', text: '' });
      expect((await small(id)).status).toBe(404);
      expect((await desk().ask('editor', `/photos/${id}`)).status).toBe(200);
    });
  });
}
