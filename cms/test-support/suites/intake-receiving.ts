import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { submissionStatus } from '../../contract/index.mts';
import receiver from '../../src/plugins/intake/server/src/services/receiver.ts';
import tokens from '../../src/plugins/intake/server/src/services/tokens.ts';
import { pluginServices } from '../../src/plugins/intake/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { ask } from '../http.ts';
import { aForm, aSubmission, receiptIn } from './intake-forms.ts';
import { lettersTo, tokenIn } from './intake-mail.ts';
import { asSite, secretsOf, sendIn } from './intake-people.ts';

/** What comes in by the site. */
export function receiving(tested: TestedCms): void {
  const send = (json: unknown) => asSite(tested.cms, '/submissions', { json });
  const rowsOf = (where: object) =>
    tested.cms.strapi.db.query('plugin::intake.submission').count({ where });

  describe('a submission', () => {
    it('comes in with a reference to name it by and a link to follow it', async () => {
      const { status, body } = await send(aSubmission());
      expect(status).toBe(201);
      const { reference, statusToken } = receiptIn(body);
      expect(reference).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
      const found = await asSite(tested.cms, '/status', { link: statusToken });
      expect(submissionStatus.parse(found.body)).toMatchObject({ reference, state: 'received' });
    });

    it('is confirmed to who sent it, with a link to follow it and one to undo it', async () => {
      const { form, id, reference } = await sendIn(tested.cms);
      const letters = await lettersTo(tested.cms, form.contact.email);
      expect(letters.map(({ letter }) => letter)).toEqual(['submission-received']);
      expect(letters[0]?.text).toContain(reference);
      const link = tokenIn(letters[0], 'status');
      const found = await asSite(tested.cms, '/status', { link });
      expect(found.body).toMatchObject({ reference });
      const disown = tokenIn(letters[0], 'niet-van-mij');
      const undo = await asSite(tested.cms, '/disowned', { link: disown });
      expect(undo).toEqual({ status: 200, body: { title: form.title } });
      expect(id).not.toBe(reference);
    });

    it('is the same one when it is sent again, with another link and no second letter', async () => {
      const json = aSubmission();
      const first = receiptIn((await send(json)).body);
      const again = await send(json);
      expect(again.status).toBe(200);
      const second = receiptIn(again.body);
      expect(second.reference).toBe(first.reference);
      expect(second.statusToken).not.toBe(first.statusToken);
      expect((await asSite(tested.cms, '/status', { link: second.statusToken })).status).toBe(200);
      expect(await lettersTo(tested.cms, json.form.contact.email)).toHaveLength(1);
    });

    it('is one, also when it is sent several times at the same moment', async () => {
      const json = aSubmission();
      const answers = await Promise.all(Array.from({ length: 8 }, () => send(json)));
      expect(new Set(answers.map(({ body }) => receiptIn(body).reference)).size).toBe(1);
      expect(await rowsOf({ title: json.form.title })).toBe(1);
      expect(await lettersTo(tested.cms, json.form.contact.email)).toHaveLength(1);
    });

    it('is one, also when two instances of the cms take it in at the same moment', async () => {
      const instances = [0, 1, 2].map(() => receiver({ strapi: tested.cms.strapi }));
      const sent = [aSubmission(), aSubmission(), aSubmission()];
      const receipts = await Promise.all(
        instances.flatMap((instance) => sent.map((one) => instance.receive(one))),
      );
      expect(receipts.filter(({ kind }) => kind === 'received')).toHaveLength(3);
      expect(receipts.filter(({ kind }) => kind === 'known')).toHaveLength(6);
      expect(await rowsOf({ title: { $in: sent.map(({ form }) => form.title) } })).toBe(3);
      for (const { form } of sent) {
        expect(await lettersTo(tested.cms, form.contact.email)).toHaveLength(1);
      }
    });

    it('is another one when something in it was changed', async () => {
      const json = aSubmission();
      const first = receiptIn((await send(json)).body);
      const changed = { ...json, form: { ...json.form, summary: 'Toch net iets anders.' } };
      const second = await send(changed);
      expect(second.status).toBe(201);
      expect(receiptIn(second.body).reference).not.toBe(first.reference);
    });

    it('is there, once, for each of many that come at the same time, in few transactions', async () => {
      const many = Array.from({ length: 60 }, () => aSubmission());
      const receive = pluginServices(tested.cms.strapi).receiver;
      const transaction = vi.spyOn(tested.cms.strapi.db, 'transaction');
      const answers = await Promise.all(many.map((one) => receive.receive(one)));
      const commits = transaction.mock.calls.length;
      transaction.mockRestore();
      expect(answers.every(({ kind }) => kind === 'received')).toBe(true);
      expect(await rowsOf({ title: { $in: many.map(({ form }) => form.title) } })).toBe(60);
      expect(commits).toBeLessThan(20);
    });

    it('is refused, and not kept, when too many wait', async () => {
      const { network } = pluginServices(tested.cms.strapi);
      let release = () => {};
      const held = new Promise<string>((resolve) => {
        release = () => resolve('Proefdorp');
      });
      const name = vi.spyOn(network, 'name').mockReturnValue(held);
      const { receiver: own } = pluginServices(tested.cms.strapi);
      const crowd = [own.receive(aSubmission())];
      await vi.waitFor(() => expect(name).toHaveBeenCalled());
      for (let one = 0; one < 300; one += 1) crowd.push(own.receive(aSubmission()));
      const refused = aSubmission();
      const answer = await fetch(new URL('/api/intake/submissions', tested.cms.url), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secretsOf(tested.cms).intakeToken}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(refused),
      }).then(async (response) => ({
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        body: await response.json(),
      }));
      release();
      name.mockRestore();
      const outcomes = await Promise.all(crowd);
      expect(outcomes.every(({ kind }) => kind === 'received')).toBe(true);
      expect(answer).toEqual({ status: 503, retryAfter: '2', body: { busy: true } });
      expect(await rowsOf({ title: refused.form.title })).toBe(0);
      expect((await send(refused)).status).toBe(201);
    });

    it('that cannot be kept does not take others with it', async () => {
      const { receiver: own } = pluginServices(tested.cms.strapi);
      const spoilt = aSubmission();
      // What no form can hold: the mail system refuses such an address.
      const bad = {
        ...spoilt,
        form: { ...spoilt.form, contact: { ...spoilt.form.contact, email: 'geen adres' } },
      };
      const good = [aSubmission(), aSubmission()];
      const [first, broken, second] = await Promise.allSettled([
        own.receive(good[0] ?? bad),
        own.receive(bad),
        own.receive(good[1] ?? bad),
      ]);
      expect([first.status, broken.status, second.status]).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(await rowsOf({ title: spoilt.form.title })).toBe(0);
    });

    it('is refused with all that is wrong with it', async () => {
      const { key, form } = aSubmission();
      const { status, body } = await send({
        key,
        form: { ...form, title: '', stage: 'x', consent: 'ja', contact: { name: 'A' } },
      });
      expect(status).toBe(422);
      expect(body).toEqual({
        problems: expect.arrayContaining([
          { path: ['title'], code: 'required' },
          { path: ['stage'], code: 'required' },
          { path: ['consent'], code: 'no-consent' },
          { path: ['contact', 'name'], code: 'too-short' },
          { path: ['contact', 'email'], code: 'required' },
        ]) as unknown,
      });
    });

    it('is kept with the wording that was agreed to, word for word', async () => {
      const { id } = await sendIn(tested.cms);
      const { submissions } = pluginServices(tested.cms.strapi);
      const kept = await submissions.find(id);
      expect(kept?.consent.text).toContain('Ik vind het goed dat Proefdorp mijn naam');
      expect(kept?.consent.at.getTime()).toBe(kept?.content.receivedAt.getTime());
    });
  });

  describe('what else stands in a submission', () => {
    const INTRUSIONS = {
      id: 1,
      documentId: 'gekozen',
      status: 'published',
      state: 'placed',
      publishedAt: '2031-01-01T00:00:00.000Z',
      version: 99,
      reference: 'AAA-AAAA',
      placedDocumentId: 'x',
      assignee: '1',
      picture: 1,
      contactPerson: { connect: [1] },
      createdBy: 1,
      erasedAt: null,
      __proto__: { state: 'placed' },
    };

    it('changes nothing, wherever it stands', async () => {
      const { key, form } = aSubmission();
      const json = {
        ...INTRUSIONS,
        data: INTRUSIONS,
        key,
        form: {
          ...form,
          ...INTRUSIONS,
          contact: { ...form.contact, ...INTRUSIONS },
          plan: { ...form.plan, ...INTRUSIONS },
        },
      };
      const query =
        '?status=published&populate=*&filters[id][$gt]=0&publishedAt=2031-01-01&fields=*&locale=nl';
      const answer = await asSite(tested.cms, `/submissions${query}`, { json });
      expect(answer.status).toBe(201);
      const { reference } = receiptIn(answer.body);
      const row: unknown = await tested.cms.strapi.db
        .query('plugin::intake.submission')
        .findOne({ where: { reference }, populate: ['createdBy'] });
      expect(row).toMatchObject({
        state: 'received',
        version: 0,
        assignee: null,
        placedDocumentId: null,
        createdBy: null,
        fields: { title: form.title },
      });
      expect(JSON.stringify(row)).not.toMatch(/gekozen|contactPerson|AAA-AAAA/);
    });

    it('makes nothing else come into being', async () => {
      const { strapi } = tested.cms;
      const uids = [
        'api::initiative.initiative',
        'api::contact-person.contact-person',
        'plugin::upload.file',
        'plugin::publication.change',
      ];
      const counts = () => Promise.all(uids.map((uid) => strapi.db.query(uid).count()));
      const before = await counts();
      await sendIn(tested.cms);
      expect(await counts()).toEqual(before);
    });

    it.each(['<script>alert(1)</script>', "'; DROP TABLE intake_submissions; --", '${7*7}{{7*7}}'])(
      'is kept as the text it is: %s',
      async (text) => {
        const { id } = await sendIn(tested.cms, { title: text, remarks: text });
        const kept = await pluginServices(tested.cms.strapi).submissions.find(id);
        expect([kept?.content.submitted?.fields.title, kept?.content.remarks]).toEqual([
          text,
          text,
        ]);
      },
    );
  });

  describe('taking in', () => {
    it.each([
      ['POST', '/submissions'],
      ['POST', '/photos'],
      ['GET', '/status'],
      ['POST', '/withdrawal'],
      ['POST', '/lost-links'],
      ['GET', '/preview'],
    ])('is for the site alone: %s %s', async (method, path) => {
      const json = method === 'POST' ? { json: { form: aForm() } } : {};
      const nobody = await ask(tested.cms, `/api/intake${path}`, { method, ...json });
      expect([401, 403]).toContain(nobody.status);
      const token = tested.cms.credentials.cmsToken;
      const reader = await ask(tested.cms, `/api/intake${path}`, { method, token, ...json });
      expect(reader.status).toBe(403);
    });

    it('is not for a token that is nearly right, nor for one whose right was taken away', async () => {
      const token = secretsOf(tested.cms).intakeToken;
      for (const guess of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()]) {
        const answer = await ask(tested.cms, '/api/intake/status', { token: guess });
        expect([401, 403], guess).toContain(answer.status);
      }
      const { strapi } = tested.cms;
      const where = { action: 'plugin::intake.previews.find' };
      const rights = strapi.db.query('admin::api-token-permission');
      const right = z
        .object({ id: z.number(), token: z.object({ id: z.number() }) })
        .parse(await rights.findOne({ where, populate: { token: true } }));
      await rights.delete({ where: { id: right.id } });
      // Another instance of the service has nothing to remember.
      expect((await tokens({ strapi }).rightsOf(token)).has(where.action)).toBe(false);
      await rights.create({ data: { ...where, token: right.token.id } });
      expect((await tokens({ strapi }).rightsOf(token)).has(where.action)).toBe(true);
    });

    it('gives the token of the site no right to anything else', async () => {
      const token = secretsOf(tested.cms).intakeToken;
      for (const path of ['/api/initiatives', '/api/publication/changes', '/api/network']) {
        expect((await ask(tested.cms, path, { token })).status, path).toBe(403);
      }
      expect((await ask(tested.cms, '/intake/submissions', { token })).status).toBe(401);
    });
  });
}
