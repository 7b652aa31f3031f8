import { describe, expect, it, vi } from 'vitest';
import { submissionStatus } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { tablesWith } from './intake-database.ts';
import { filedLetters, lettersTo, sentAbout, tokenIn } from './intake-mail.ts';
import { asSite, sendIn, type Desk } from './intake-people.ts';
import { holdPhoto } from './intake-pictures.ts';

/** The outbox sends one mail after another, and other tests have filled it. */
const SOON = { timeout: 90_000, interval: 200 };
const NOWHERE = 'a'.repeat(43);

/** What somebody with a link in a letter may see and do. */
export function following(tested: TestedCms, desk: () => Desk): void {
  const statusOf = async (link: string) =>
    submissionStatus.parse((await asSite(tested.cms, '/status', { link })).body);
  const answer = (link: string, text: string) =>
    asSite(tested.cms, '/answers', { link, json: { text } });
  const withdraw = (link: string) => asSite(tested.cms, '/withdrawal', { link, method: 'POST' });

  describe('who sent something in', () => {
    it('sees where it stands, and an address that nobody else can read', async () => {
      const { link, form } = await sendIn(tested.cms);
      expect(await statusOf(link)).toMatchObject({
        title: form.title,
        address: 'i•••@proefdorp.example',
        thread: [],
        canAnswer: false,
        canWithdraw: true,
        answerWithinDays: 5,
        pagePath: null,
      });
    });

    it('hears that somebody looks at it, once', async () => {
      const { id, form } = await sendIn(tested.cms);
      await desk().run('moderator', id, 'take');
      await desk().run('editor', id, 'take');
      const letters = await lettersTo(tested.cms, form.contact.email);
      expect(letters.map(({ letter }) => letter)).toEqual([
        'submission-received',
        'submission-in-review',
      ]);
    });

    it('answers a question, once, in the same thread', async () => {
      const { id, link, form } = await sendIn(tested.cms);
      expect((await answer(link, 'Te vroeg')).status).toBe(409);
      await desk().run('moderator', id, 'ask', { text: 'Waar komt de kast?' });
      const asked = (await lettersTo(tested.cms, form.contact.email)).at(-1);
      expect(asked?.letter).toBe('submission-question');
      expect(asked?.text).toContain('Waar komt de kast?');
      const fromLetter = tokenIn(asked, 'status');
      expect(await statusOf(fromLetter)).toMatchObject({ state: 'asked-back', canAnswer: true });

      expect((await answer(fromLetter, '  Naast de\r\nbakker. ')).status).toBe(201);
      expect(await statusOf(link)).toMatchObject({
        state: 'in-review',
        canAnswer: false,
        thread: [
          { kind: 'question', text: 'Waar komt de kast?' },
          { kind: 'answer', text: 'Naast de\nbakker.' },
        ],
      });
      expect((await answer(link, 'Nog iets')).status).toBe(409);
      expect(await desk().find('editor', id)).toMatchObject({ hasAnswer: true });
    });

    it('sees no notes of the staff', async () => {
      const { id, link } = await sendIn(tested.cms);
      await desk().run('moderator', id, 'note', { text: 'Onder ons' });
      expect(JSON.stringify(await statusOf(link))).not.toContain('Onder ons');
    });

    it('is told what is wrong with an answer', async () => {
      const { id, link } = await sendIn(tested.cms);
      await desk().run('moderator', id, 'ask', { text: 'Waar?' });
      expect(await answer(link, ' ')).toEqual({
        status: 422,
        body: { problems: [{ path: ['text'], code: 'required' }] },
      });
      const { body } = await answer(link, 'x'.repeat(4001));
      expect(body).toEqual({ problems: [{ path: ['text'], code: 'too-long' }] });
    });

    it('reads why it was declined', async () => {
      const { id, link } = await sendIn(tested.cms);
      await desk().run('editor', id, 'decline', { reason: 'duplicate', text: 'Die is er al.' });
      expect(await statusOf(link)).toMatchObject({
        state: 'declined',
        declineReason: 'duplicate',
        canWithdraw: false,
        thread: [{ kind: 'letter', text: 'Die is er al.' }],
      });
    });

    it('takes it back, and then all that they wrote is gone', async () => {
      const words = ['Kwetsbaar', 'geheim-adres', '06 1234 9999', 'Vraagwoord', 'Antwoordwoord'];
      const photo = await holdPhoto(tested.cms);
      const { id, link } = await sendIn(tested.cms, {
        title: 'Kwetsbaar plan',
        remarks: 'Kwetsbaar verhaal',
        website: 'https://kwetsbaar.example',
        contact: {
          name: 'Kwetsbaar',
          email: 'geheim-adres@proefdorp.example',
          phone: '06 1234 9999',
        },
        photos: [{ id: photo, alternativeText: 'Kwetsbaar portret' }],
      });
      await desk().run('moderator', id, 'ask', { text: 'Vraagwoord' });
      await answer(link, 'Antwoordwoord');
      await desk().run('moderator', id, 'note', { text: 'Kwetsbaar gezien' });
      expect(await tablesWith(tested.cms, words)).not.toEqual([]);

      expect((await withdraw(link)).status).toBe(200);

      // The last letter is forgotten as soon as it has gone.
      await vi.waitFor(async () => expect(await tablesWith(tested.cms, words)).toEqual([]), SOON);
      expect((await asSite(tested.cms, `/photos/${photo}`)).status).toBe(404);
      expect((await sentAbout(tested.cms, id)).at(-1)).toBe('submission-withdrawn');
      expect(await statusOf(link)).toMatchObject({
        state: 'withdrawn',
        title: '',
        address: '',
        thread: [],
      });
      expect((await withdraw(link)).status).toBe(409);
      const { submitted, contact, history, commands } = await desk().find('administrator', id);
      expect([submitted, contact, commands]).toEqual([null, null, []]);
      expect(history.map(({ event }) => event)).toEqual([
        'received',
        'asked',
        'answered',
        'noted',
        'withdrawn',
      ]);
    });
  });

  describe('whose address was used by somebody else', () => {
    it('looks at the link as often as mail programs do, and undoes it once', async () => {
      const { link, form, id } = await sendIn(tested.cms);
      const [letter] = await lettersTo(tested.cms, form.contact.email);
      const disown = tokenIn(letter, 'niet-van-mij');
      for (let look = 0; look < 3; look += 1) {
        expect((await asSite(tested.cms, '/disowned', { link: disown })).status).toBe(200);
      }
      const undone = await asSite(tested.cms, '/disowned', { link: disown, method: 'POST' });
      expect(undone).toEqual({ status: 200, body: { title: form.title } });
      expect((await asSite(tested.cms, '/status', { link })).status).toBe(404);
      const again = await asSite(tested.cms, '/disowned', { link: disown, method: 'POST' });
      expect(again.status).toBe(404);
      const words = [form.title, form.contact.email];
      await vi.waitFor(async () => expect(await tablesWith(tested.cms, words)).toEqual([]), SOON);
      expect(await sentAbout(tested.cms, id)).not.toContain('submission-withdrawn');
      expect(await desk().find('editor', id)).toMatchObject({ state: 'withdrawn' });
    });

    it('cannot undo what was placed meanwhile', async () => {
      const { id, form } = await sendIn(tested.cms);
      const [letter] = await lettersTo(tested.cms, form.contact.email);
      const link = tokenIn(letter, 'niet-van-mij');
      await desk().run('editor', id, 'place', { text: 'Het staat erop.' });
      expect((await asSite(tested.cms, '/disowned', { link, method: 'POST' })).status).toBe(404);
    });
  });

  describe('a link', () => {
    it('opens nothing when it was guessed, is empty, or is for something else', async () => {
      const { form, link } = await sendIn(tested.cms);
      const [letter] = await lettersTo(tested.cms, form.contact.email);
      const disown = tokenIn(letter, 'niet-van-mij');
      for (const token of [NOWHERE, '', disown, `${link}x`, link.slice(1), "' OR '1'='1"]) {
        expect((await asSite(tested.cms, '/status', { link: token })).status, token).toBe(404);
        expect((await withdraw(token)).status, token).toBe(404);
        expect((await answer(token, 'Hoi')).status, token).toBe(404);
      }
      for (const token of [NOWHERE, '', link]) {
        const undo = await asSite(tested.cms, '/disowned', { link: token, method: 'POST' });
        expect(undo.status, token).toBe(404);
      }
      expect((await asSite(tested.cms, '/status')).status).toBe(404);
      expect((await statusOf(link)).state).toBe('received');
    });

    it('is kept nowhere as it is', async () => {
      const { link } = await sendIn(tested.cms);
      expect(await tablesWith(tested.cms, [link])).toEqual([]);
    });
  });

  describe('who lost their links', () => {
    const lose = (email: string) => asSite(tested.cms, '/lost-links', { json: { email } });
    const linkLetters = (address: string) => filedLetters(tested.cms, address, 'Je nieuwe link');

    it('gets new ones to all that is open, whatever the capitals, and not twice in a row', async () => {
      const contact = { name: 'Vergeetachtig', email: 'Kwijt@proefdorp.example' };
      const open = await sendIn(tested.cms, { contact });
      const other = await sendIn(tested.cms, { contact });
      const ended = await sendIn(tested.cms, { contact });
      await withdraw(ended.link);

      const answered = await lose('kwijt@PROEFDORP.example');
      expect(answered).toEqual({ status: 202, body: { accepted: true } });
      const letter = await vi.waitFor(async () => {
        const [first] = await linkLetters(contact.email);
        if (!first) throw new Error('There is no letter yet');
        return first;
      }, SOON);
      expect(letter.text).toContain(open.form.title);
      expect(letter.text).toContain(other.form.title);
      expect(letter.text).not.toContain(ended.form.title);
      expect(await statusOf(tokenIn(letter, 'status'))).toMatchObject({ state: 'received' });

      await lose(contact.email);
      // A later one to another address shows that the turn of this one is over.
      const second = await sendIn(tested.cms);
      await lose(second.form.contact.email);
      await vi.waitFor(async () => {
        expect(await linkLetters(second.form.contact.email)).toHaveLength(1);
      }, SOON);
      expect(await linkLetters(contact.email)).toHaveLength(1);
    });

    it('hears the same as who was never here', async () => {
      const { form } = await sendIn(tested.cms);
      const known = await lose(form.contact.email);
      for (const email of ['nooit@proefdorp.example', 'geen adres', '']) {
        expect(await lose(email)).toEqual(known);
      }
      expect(await lettersTo(tested.cms, 'nooit@proefdorp.example')).toEqual([]);
    });
  });
}
