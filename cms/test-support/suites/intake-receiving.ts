import { describe, expect, it, vi } from 'vitest';
import { submissionStatus } from '../../contract/index.mts';
import receiver from '../../src/plugins/intake/server/src/services/receiver.ts';
import { pluginServices } from '../../src/plugins/intake/server/src/services/plugin-services.ts';
import type { TestedCms } from '../databases.ts';
import { aSubmission, receiptIn } from './intake-forms.ts';
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
}
