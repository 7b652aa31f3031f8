import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TestedCms } from '../databases.ts';
import { ask } from '../http.ts';
import { asSite, sendIn, type Desk } from './intake-people.ts';

/** What staff see of the submissions, and what they do with them short of placing. */
export function atTheDesk(tested: TestedCms, desk: () => Desk): void {
  const titles = async (query: string) =>
    (await desk().queue('editor', query)).rows.map(({ title }) => title);
  const change = (reference: string, columns: object) =>
    tested.cms.strapi.db.connection('intake_submissions').where({ reference }).update(columns);

  describe('the queue', () => {
    it('shows what is open, the oldest first, and what has ended, the newest first', async () => {
      const [first, second, third] = [
        await sendIn(tested.cms, { title: 'Rij een' }),
        await sendIn(tested.cms, { title: 'Rij twee' }),
        await sendIn(tested.cms, { title: 'Rij drie' }),
      ];
      expect(await titles('?q=rij')).toEqual(['Rij een', 'Rij twee', 'Rij drie']);
      for (const { id } of [second, first]) {
        await desk().run('editor', id, 'decline', { reason: 'other', text: '' });
      }
      expect(await titles('?q=rij')).toEqual(['Rij drie']);
      expect(await titles('?q=rij&view=ended')).toEqual(['Rij een', 'Rij twee']);
      expect(await titles(`?q=${third.reference.toLowerCase()}`)).toEqual(['Rij drie']);
    });

    it('counts each view, whatever was asked', async () => {
      const before = (await desk().queue('editor', '?q=niets-zo')).counts;
      const { id } = await sendIn(tested.cms);
      await desk().run('editor', id, 'take');
      const other = await sendIn(tested.cms);
      await desk().run('moderator', other.id, 'ask', { text: 'Waar?' });
      await sendIn(tested.cms);
      const { counts, total } = await desk().queue('editor', '?q=niets-zo');
      expect(total).toBe(0);
      expect(counts).toEqual({
        ...before,
        open: before.open + 3,
        received: before.received + 1,
        'in-review': before['in-review'] + 1,
        'asked-back': before['asked-back'] + 1,
        mine: before.mine + 1,
        all: before.all + 3,
      });
    });

    it('shows what is late: longer with us than was promised, not what waits for the sender', async () => {
      const long = new Date(Date.now() - 30 * 24 * 3_600_000);
      const waits = await sendIn(tested.cms, { title: 'Laat en wacht' });
      await change(waits.reference, { received_at: long, since: long, waiting_since: long });
      const asked = await sendIn(tested.cms, { title: 'Laat maar gevraagd' });
      await change(asked.reference, { received_at: long, since: long, waiting_since: long });
      await desk().run('editor', asked.id, 'ask', { text: 'Waar?' });
      expect(await titles('?view=late&q=laat')).toEqual(['Laat en wacht']);
      expect((await desk().find('editor', waits.id)).isLate).toBe(true);
      expect((await desk().find('editor', asked.id)).isLate).toBe(false);
    });

    it('is narrowed by area and by who has it', async () => {
      const { id } = await sendIn(tested.cms, { title: 'Zoek west', area: 'west' });
      await sendIn(tested.cms, { title: 'Zoek oost', area: 'oost' });
      await desk().run('coordinator', id, 'take');
      const { assignee } = await desk().find('editor', id);
      expect(await titles('?q=zoek&area=west')).toEqual(['Zoek west']);
      expect(await titles(`?q=zoek&assignee=${assignee?.id ?? ''}`)).toEqual(['Zoek west']);
      expect(await titles('?q=zoek&assignee=none')).toEqual(['Zoek oost']);
      const { rows } = await desk().queue('coordinator', '?view=mine&q=zoek');
      expect(rows).toMatchObject([{ title: 'Zoek west', area: 'West', assignee }]);
    });

    it('comes in pages', async () => {
      for (const title of ['Blad een', 'Blad twee', 'Blad drie'])
        await sendIn(tested.cms, { title });
      expect(await titles('?q=blad&pageSize=2')).toEqual(['Blad een', 'Blad twee']);
      expect(await titles('?q=blad&pageSize=2&page=2')).toEqual(['Blad drie']);
      expect((await desk().queue('editor', '?q=blad&pageSize=2')).total).toBe(3);
    });

    it('takes what somebody types for words, whatever it means elsewhere', async () => {
      const all = (await desk().queue('editor', '?view=all')).total;
      const texts = ["' OR 1=1 --", '%', '_', '\\', '"; DROP TABLE x', '${1}', '[$ne]', '?', '??'];
      for (const text of texts) {
        for (const name of ['q', 'area', 'assignee']) {
          const query = `?view=all&${name}=${encodeURIComponent(text)}`;
          expect((await desk().queue('editor', query)).total, query).toBeLessThan(all);
        }
      }
    });

    it.each([
      'view=alles',
      'page=0',
      'page=x',
      'pageSize=100000',
      'q[$ne]=x',
      'area[$gt]=a',
      'assignee[]=1',
      `q=${'x'.repeat(201)}`,
    ])('does not take ?%s', async (query) => {
      expect((await desk().ask('editor', `/submissions?${query}`)).status).toBe(422);
    });

    it('says how many wait for somebody to look', async () => {
      const count = async () =>
        z.object({ count: z.number() }).parse((await desk().ask('editor', '/waiting')).body).count;
      const before = await count();
      const { id, link } = await sendIn(tested.cms);
      expect(await count()).toBe(before + 1);
      await desk().run('editor', id, 'ask', { text: 'Waar?' });
      expect(await count()).toBe(before);
      await asSite(tested.cms, '/answers', { link, json: { text: 'Daar.' } });
      expect(await count()).toBe(before + 1);
      await desk().run('editor', id, 'take');
      expect(await count()).toBe(before);
    });
  });

  describe('a submission at the desk', () => {
    it('shows contact to who keeps contact, and to no editor', async () => {
      const contact = { name: 'Alleen Contact', email: 'alleen@proefdorp.example' };
      const { id } = await sendIn(tested.cms, { contact, remarks: 'Bel me.' });
      for (const person of ['administrator', 'coordinator', 'moderator'] as const) {
        expect(await desk().find(person, id)).toMatchObject({ contact, mayReadContact: true });
      }
      const seen = await desk().find('editor', id);
      expect(seen).toMatchObject({ contact: null, mayReadContact: false, remarks: 'Bel me.' });
      expect(JSON.stringify(seen)).not.toContain('alleen@');
      const told = await desk().run('editor', id, 'take');
      expect(JSON.stringify(told.body)).not.toContain('alleen@');
    });

    it('is shown to nobody who is not logged in, and to no role without the right', async () => {
      const { id } = await sendIn(tested.cms);
      const paths = ['/submissions', `/submissions/${id}`, '/waiting', `/photos/${'a'.repeat(32)}`];
      for (const path of paths) {
        expect((await ask(tested.cms, `/intake${path}`)).status, path).toBe(401);
      }
      const spam = await ask(tested.cms, '/intake/spam', { json: { ids: [id] } });
      expect(spam.status).toBe(401);
    });

    it('keeps who did what, by name', async () => {
      const { id } = await sendIn(tested.cms);
      await desk().run('moderator', id, 'take');
      await desk().run('editor', id, 'note', { text: 'Gebeld' });
      const { history, thread } = await desk().find('editor', id);
      expect(history.map(({ event, actor, by }) => [event, actor, by?.name ?? null])).toEqual([
        ['received', 'submitter', null],
        ['taken', 'staff', 'Moderatie'],
        ['noted', 'staff', 'Redactie'],
      ]);
      expect(thread).toMatchObject([{ kind: 'note', text: 'Gebeld', by: { name: 'Redactie' } }]);
    });

    it('is edited, and keeps what was not', async () => {
      const { id, form } = await sendIn(tested.cms, { remarks: 'Blijft' });
      const { submitted } = await desk().find('editor', id);
      const edit = (change: object) => {
        const fields = { ...submitted?.fields, ...change };
        return desk().run('editor', id, 'edit', { submitted: { kind: 'initiative', fields } });
      };
      const unasked = { status: 'published', contact: { name: 'X' } };
      expect((await edit({ title: 'Betere titel', ...unasked })).status).toBe(200);
      const after = await desk().find('coordinator', id);
      expect(after.submitted).toEqual({
        kind: 'initiative',
        fields: { ...submitted?.fields, title: 'Betere titel' },
      });
      expect(after.contact).toMatchObject({ name: form.contact.name });
      const wrong = await edit({ title: '' });
      expect(wrong).toEqual({
        status: 422,
        body: { problems: [{ path: ['title'], code: 'required' }] },
      });
    });

    it('cannot be changed by who did not see the last change', async () => {
      const { id } = await sendIn(tested.cms);
      const { version } = await desk().find('editor', id);
      await desk().run('moderator', id, 'note', { text: 'Ik was eerst' });
      const late = await desk().ask('editor', `/submissions/${id}/decline`, {
        version,
        reason: 'other',
        text: '',
      });
      expect(late).toEqual({ status: 409, body: { refused: 'changed-meanwhile' } });
    });

    it('is given to a colleague who may decide, and to nobody else', async () => {
      const { id } = await sendIn(tested.cms);
      const { choices } = await desk().find('editor', id);
      expect(choices.staff.map(({ name }) => name)).toEqual([
        'Beheer',
        'Coördinatie',
        'Moderatie',
        'Redactie',
      ]);
      const colleague = choices.staff.at(-1)?.id;
      await desk().run('moderator', id, 'take', { assignee: colleague });
      expect((await desk().find('editor', id)).assignee?.name).toBe('Redactie');
      const stranger = await desk().run('moderator', id, 'take', { assignee: '99999' });
      expect(stranger.status).toBe(422);
      await desk().run('editor', id, 'release');
      expect((await desk().find('editor', id)).assignee).toBeNull();
    });

    it('is opened again after it was declined', async () => {
      const { id } = await sendIn(tested.cms);
      await desk().run('editor', id, 'decline', { reason: 'other', text: '' });
      expect((await desk().find('editor', id)).commands).toEqual(['note', 'reopen']);
      await desk().run('editor', id, 'reopen');
      expect(await desk().find('editor', id)).toMatchObject({
        state: 'in-review',
        declineReason: null,
      });
    });

    it('names what it looks like, and why', async () => {
      const contact = { name: 'Dezelfde', email: 'dezelfde@proefdorp.example' };
      const one = await sendIn(tested.cms, { title: 'Vlinderbrug bij de molen', contact });
      const two = await sendIn(tested.cms, {
        title: 'Vlinderbrug bij de Molen!',
        contact: { ...contact, email: 'Dezelfde@Proefdorp.example' },
      });
      const { lookalikes } = await desk().find('editor', two.id);
      expect(lookalikes).toMatchObject([
        { kind: 'submission', id: one.id, because: ['title', 'email'], state: 'received' },
      ]);
      const garden = await sendIn(tested.cms, { title: 'Moestuin' });
      expect((await desk().find('editor', garden.id)).lookalikes).toContainEqual(
        expect.objectContaining({ kind: 'initiative', title: 'Moestuin', because: ['title'] }),
      );
    });

    it('gets a first text for each letter', async () => {
      const { id, form } = await sendIn(tested.cms);
      const suggest = async (query: string) =>
        (await desk().ask('editor', `/submissions/${id}/suggestion?${query}`)).body;
      const texts = [
        await suggest('letter=submission-question'),
        await suggest('letter=submission-placed'),
        await suggest('letter=submission-declined&reason=duplicate'),
        await suggest('letter=submission-declined&reason=house-rules'),
      ].map((body) => z.object({ text: z.string().min(1) }).parse(body).text);
      expect(new Set(texts).size).toBe(4);
      expect(texts.join()).toContain(form.title);
      const odd = await desk().ask('editor', `/submissions/${id}/suggestion?letter=anders`);
      expect(odd.status).toBe(422);
    });

    it('is declined as spam with others, without a letter, and passed over when it has ended', async () => {
      const spam = [await sendIn(tested.cms), await sendIn(tested.cms)];
      const ended = await sendIn(tested.cms);
      await asSite(tested.cms, '/withdrawal', { link: ended.link, method: 'POST' });
      const ids = [...spam, ended].map(({ id }) => id);
      const answer = await desk().ask('moderator', '/spam', { ids: [...ids, 'is-er-niet'] });
      expect(answer).toEqual({ status: 200, body: { declined: 2, passedOver: 2 } });
      expect(await desk().find('editor', ids[0] ?? '')).toMatchObject({
        state: 'declined',
        declineReason: 'spam',
        thread: [],
      });
    });

    it('is not there under another name', async () => {
      const missing = ['/submissions/is-er-niet', '/submissions/..%2f'];
      for (const path of missing) expect((await desk().ask('editor', path)).status).toBe(404);
      const { id } = await sendIn(tested.cms);
      const odd = await desk().ask('editor', `/submissions/${id}/verbranden`, { version: 0 });
      expect(odd.status).toBe(404);
    });
  });
}
