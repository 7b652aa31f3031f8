import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askedCombination } from '../../src/plugins/expertise-matching/shared/combination-question.mts';
import { ownListing } from '../../src/plugins/expertise-matching/shared/site-api.mts';
import type { TestedCms } from '../databases.ts';
import { wholeDatabase } from '../whole-database.ts';
import {
  answerCombination,
  askedOf,
  foundAmong,
  giftsRound,
  initiative,
  ringOfThree,
  rowOf,
  TEXTS,
} from './combining-people.ts';
import { asVisitor, linkIn, mailsTo, matchingOf } from './matching-people.ts';

const DAY = 24 * 60 * 60 * 1000;
const entries = z.array(
  z.object({
    slug: z.string().min(1),
    gifts: z.array(z.object({ from: z.string(), to: z.string() })),
  }),
);

/** Initiatives that complete each other: asked, and shown once all agreed. */
export function combinations(tested: TestedCms): void {
  /** What the site shows of a combination with this title. */
  const shown = async (title: string) => {
    const found: unknown = await tested.cms.strapi.db
      .query('plugin::expertise-matching.combination')
      .findMany({ where: { title, publishedAt: { $notNull: true } } });
    return entries.parse(found).length;
  };
  const titled = (title: string) => ({ ...TEXTS, title });

  describe('those who are asked', () => {
    it('know each other once all said yes, not before, and stand on the site together', async () => {
      const { cms } = tested;
      const texts = titled('Een kring van stekjes');
      const [one, two, three] = await ringOfThree(cms);
      if (!one || !two || !three) throw new Error('A ring is three');
      const all = [one, two, three];
      const { id } = await askedOf(cms, giftsRound(all), texts);

      const link = await linkIn(cms, one.contact.email, 'combination-ask');
      const looked = await asVisitor(cms, '/combination', { link });
      const question = askedCombination.parse(looked.body);
      expect(question).toMatchObject({ asks: 'join', state: 'asked', canWait: true, ...texts });
      expect(question.initiatives.filter(Boolean)).toEqual([one.title]);
      expect((await asVisitor(cms, '/combination', { link })).body).toEqual(looked.body);
      // A link about a combination is none about a proposal.
      expect((await asVisitor(cms, '/proposal', { link })).status).toBe(404);

      const first = await answerCombination(cms, one);
      expect(first).toEqual({ status: 200, body: { state: 'asked' } });
      expect((await asVisitor(cms, '/combination', { link })).status).toBe(404);
      await answerCombination(cms, two);
      const before = JSON.stringify([
        looked.body,
        await mailsTo(cms, one.contact.email),
        await mailsTo(cms, two.contact.email),
      ]);
      for (const other of [three.contact.email, three.contact.name, three.title]) {
        expect(before).not.toContain(other);
      }
      expect(await shown(texts.title)).toBe(0);

      expect((await answerCombination(cms, three)).body).toEqual({ state: 'agreed' });
      for (const each of all) {
        const mail = (await mailsTo(cms, each.contact.email)).at(-1);
        expect(mail?.letter).toBe('combination-agreed');
        for (const other of all.filter((it) => it !== each)) {
          expect(mail?.text).toContain(other.contact.email);
          expect(mail?.text).toContain(other.contact.phone);
          expect(mail?.text).toContain(other.title);
        }
      }
      expect(await shown(texts.title)).toBe(1);
      expect(await rowOf(cms, id)).toMatchObject({ state: 'agreed', isShown: true });

      const own = { link: two.offer?.manageToken ?? '' };
      const { combinations: mine } = ownListing.parse((await asVisitor(cms, '/listing', own)).body);
      expect(mine).toMatchObject([{ id, isShown: true, canWithdraw: true }]);
      const json = { command: 'withdraw-combination', combination: id };
      expect((await asVisitor(cms, '/listing', { ...own, json })).status).toBe(200);
      expect(await shown(texts.title)).toBe(0);
      expect(await rowOf(cms, id)).toMatchObject({
        state: 'ended',
        end: 'withdrawn',
        isShown: false,
      });
      expect((await mailsTo(cms, one.contact.email)).at(-1)?.letter).toBe('combination-ended');
    });

    it('are not on the site when one of them agreed to meet only', async () => {
      const { cms } = tested;
      const texts = titled('Een kring zonder pagina');
      const one = await initiative(cms, { gives: 'moestuin' });
      const other = await initiative(cms, { asks: 'moestuin' });
      const { id } = await askedOf(cms, giftsRound([one, other]).slice(0, 1), texts);
      await answerCombination(cms, one, { publication: null });
      expect((await answerCombination(cms, other)).body).toEqual({ state: 'agreed' });
      expect(await shown(texts.title)).toBe(0);
      expect((await mailsTo(cms, one.contact.email)).at(-1)?.text).toContain(
        'komt niet op de site',
      );

      const { combinations: kept } = matchingOf(cms);
      const later = new Date(Date.now() + 15 * DAY);
      await kept.happen(id, { type: 'clock' }, { actor: 'system' }, later);
      const told = { answer: 'outcome', outcome: 'helped' };
      for (const each of [one, other]) {
        await answerCombination(cms, each, told, 'combination-outcome');
      }
      expect(await rowOf(cms, id)).toMatchObject({ state: 'ended', end: 'done' });
    });

    it('answer with the words that are shown, or not at all', async () => {
      const { cms } = tested;
      const one = await initiative(cms, { gives: 'moestuin' });
      const other = await initiative(cms, { asks: 'moestuin' });
      await askedOf(cms, giftsRound([one, other]).slice(0, 1));
      for (const change of [
        { consent: 'kennismaken-helper-1' },
        { publication: 'combineren-1' },
        { answer: 'outcome', outcome: 'helped' },
        { consent: undefined },
      ]) {
        expect((await answerCombination(cms, one, change)).status).toBe(422);
      }
      expect((await answerCombination(cms, one)).status).toBe(200);
    });

    it('hear that it ended when one says no, not who that was; who said yes may be asked again', async () => {
      const { cms } = tested;
      const three = await ringOfThree(cms);
      const [one, two, last] = three;
      if (!one || !two || !last) throw new Error('A ring is three');
      const { id } = await askedOf(cms, giftsRound(three));
      await answerCombination(cms, one);
      await answerCombination(cms, two);
      const no = { answer: 'no', reason: 'Geen tijd.' };
      expect((await answerCombination(cms, last, no)).body).toEqual({ state: 'ended' });
      const mail = (await mailsTo(cms, one.contact.email)).at(-1);
      expect(mail?.letter).toBe('combination-ended');
      expect(mail?.text).not.toContain('Geen tijd');
      expect((await rowOf(cms, id))?.parties.map(({ state }) => state).sort()).toEqual([
        'no',
        'yes',
        'yes',
      ]);
      const again = await foundAmong(cms, three);
      expect(again.map(({ initiatives }) => initiatives.map((each) => each.id).sort())).toEqual([
        [one.id, two.id].sort(),
      ]);
    });

    it('are reminded, and not waited for longer than a week', async () => {
      const { cms } = tested;
      const one = await initiative(cms, { gives: 'moestuin' });
      const other = await initiative(cms, { asks: 'moestuin' });
      const { id } = await askedOf(cms, giftsRound([one, other]).slice(0, 1));
      await answerCombination(cms, one);
      const { combinations: kept } = matchingOf(cms);
      const turn = (days: number) => {
        const at = new Date(Date.now() + days * DAY);
        return kept.happen(id, { type: 'clock' }, { actor: 'system' }, at);
      };
      await turn(5);
      const letters = async () =>
        (await mailsTo(cms, other.contact.email)).map(({ letter }) => letter);
      expect(await letters()).toEqual(['listing-placed', 'combination-ask', 'combination-ask']);
      await turn(9);
      expect(await rowOf(cms, id)).toMatchObject({ end: 'expired' });
      expect((await letters()).at(-1)).toBe('combination-ended');
    });
  });

  it('who is erased leaves nothing in a combination, nor on the site', async () => {
    const { cms } = tested;
    const word = 'saffraanpeertjes';
    const one = await initiative(cms, {
      gives: 'moestuin',
      change: { title: `Met ${word}` },
      name: 'Wisbare Kok',
    });
    const other = await initiative(cms, { asks: 'moestuin' });
    const texts = { ...TEXTS, title: `Samen ${word} telen`, story: `Wij telen samen ${word}.` };
    const { id } = await askedOf(cms, giftsRound([one, other]).slice(0, 1), texts);
    await answerCombination(cms, one);
    await answerCombination(cms, other);
    expect(await shown(texts.title)).toBe(1);
    expect(await wholeDatabase(cms)).toContain(word);

    const link = one.offer?.manageToken ?? '';
    const erased = await asVisitor(cms, '/listing', { link, json: { command: 'erase' } });
    expect(erased.status).toBe(200);
    await expect
      .poll(async () => (await mailsTo(cms, one.contact.email)).length, { timeout: 30_000 })
      .toBe(0);
    const after = await wholeDatabase(cms);
    for (const gone of [word, one.contact.email, one.contact.name, one.contact.phone]) {
      // Not the whole database, when it is there.
      expect({ gone, isThere: after.includes(gone) }).toEqual({ gone, isThere: false });
    }
    expect(await rowOf(cms, id)).toMatchObject({
      title: '',
      story: '',
      state: 'ended',
      isShown: false,
    });
    // They know each other: nobody has to be told.
    expect((await mailsTo(cms, other.contact.email)).map(({ letter }) => letter)).not.toContain(
      'combination-ended',
    );
  });
}
