import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TestedCms } from '../databases.ts';
import {
  askedOf,
  foundAmong,
  giftsRound,
  initiative,
  proposeCombination,
  ringOfThree,
  rowOf,
  TEXTS,
} from './combining-people.ts';
import { asCoordinator, matchingOf, propose } from './matching-people.ts';

/** What coordinators can do with combinations, and what they cannot. */
export function combinationsAtTheDesk(tested: TestedCms): void {
  describe('a coordinator', () => {
    it('cannot name those who take part, nor ask what is no combination', async () => {
      const { cms } = tested;
      const three = await ringOfThree(cms);
      const [one, two] = three;
      if (!one || !two) throw new Error('A ring is three');
      const gifts = giftsRound([one, two]).slice(0, 1);
      for (const story of [
        `Samen met ${one.title.toUpperCase()} wordt het groen.`,
        `Bel ${two.contact.name} maar eens op.`,
        `Mail naar ${one.contact.email} voor meer.`,
      ]) {
        const { body } = await proposeCombination(cms, gifts, { ...TEXTS, story });
        expect(body).toEqual({ refused: 'names-somebody' });
      }
      const twice = [...gifts, ...gifts];
      expect((await proposeCombination(cms, twice)).body).toEqual({ refused: 'not-a-combination' });
      expect((await proposeCombination(cms, [])).status).toBe(422);
      expect((await proposeCombination(cms, [{ offer: 'x', request: 'y' }])).status).toBe(404);
    });

    it('with an area of their own sees and asks only what is asked there', async () => {
      const { cms } = tested;
      const there = await ringOfThree(cms);
      const far = { area: 'west', reach: 'everywhere' };
      const here = await ringOfThree(cms, far);
      const { id: proposed } = await askedOf(cms, giftsRound(there));
      const { documentId } = z
        .object({ documentId: z.string() })
        .parse(await cms.strapi.db.query('api::area.area').findOne({ where: { slug: 'west' } }));
      const { email } = cms.credentials.coordinator;
      const scopes = cms.strapi.documents('plugin::expertise-matching.desk-area');
      const scope = await scopes.create({ data: { email, areas: [documentId] } as never });
      try {
        expect(await rowOf(cms, proposed)).toBeUndefined();
        const withdrawn = await asCoordinator(cms, `/combinations/${proposed}/withdraw`, {
          version: 0,
        });
        expect(withdrawn.status).toBe(404);
        const [one, two] = await Promise.all([
          initiative(cms, { gives: 'moestuin' }),
          initiative(cms, { asks: 'moestuin' }),
        ]);
        const pair = giftsRound([one, two]).slice(0, 1);
        expect((await proposeCombination(cms, pair)).status).toBe(404);
        expect(await foundAmong(cms, [one, two])).toEqual([]);
        expect((await foundAmong(cms, here)).length).toBeGreaterThan(0);
        expect((await proposeCombination(cms, giftsRound(here))).status).toBe(201);
      } finally {
        await scopes.delete({ documentId: scope.documentId });
      }
    });

    it('takes a combination back once, on the version that was seen', async () => {
      const { cms } = tested;
      const one = await initiative(cms, { gives: 'moestuin' });
      const other = await initiative(cms, { asks: 'moestuin' });
      const { id } = await askedOf(cms, giftsRound([one, other]).slice(0, 1));
      const withdraw = (version: number) =>
        asCoordinator(cms, `/combinations/${id}/withdraw`, { version });
      expect((await withdraw(9)).body).toEqual({ refused: 'changed-meanwhile' });
      expect((await withdraw(0)).body).toMatchObject({ state: 'ended', end: 'withdrawn' });
      expect((await withdraw(1)).body).toEqual({ refused: 'not-in-this-state' });
    });

    it('and another at the same moment never pass a limit, also not with proposals', async () => {
      const { cms } = tested;
      const { combinations: kept, proposals } = matchingOf(cms);
      const giver = await initiative(cms, { gives: 'moestuin', change: { capacity: 1 } });
      const takers = await Promise.all(
        Array.from({ length: 4 }, () => initiative(cms, { asks: 'moestuin' })),
      );
      const offerId = giver.offer?.id ?? '';
      const outcomes = await Promise.all(
        takers.map((taker, index) => {
          const request = taker.request?.id ?? '';
          return index % 2 === 0
            ? kept.propose(
                { ...TEXTS, gifts: [{ offer: offerId, request, need: 0 }] },
                String(index),
              )
            : proposals.propose(
                { offer: offerId, request, need: 0, message: '' },
                { by: { actor: 'coordinator', staffId: String(index) }, band: null },
              );
        }),
      );
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(3);
    });

    it('who asks the same ring twice at the same moment, asks it once', async () => {
      const { cms } = tested;
      const { combinations: kept } = matchingOf(cms);
      const gifts = giftsRound(await ringOfThree(cms)).map((gift) => ({ ...gift, need: 0 }));
      const outcomes = await Promise.all([
        kept.propose({ ...TEXTS, gifts }, '1'),
        kept.propose({ ...TEXTS, gifts: gifts.toReversed() }, '2'),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    });

    it('sees that somebody takes part in something already', async () => {
      const { cms } = tested;
      const giver = await initiative(cms, { gives: 'moestuin', change: { capacity: 1 } });
      const one = await initiative(cms, { asks: 'moestuin' });
      const other = await initiative(cms, { asks: 'moestuin' });
      await askedOf(cms, giftsRound([giver, one]).slice(0, 1));
      const offerId = giver.offer?.id ?? '';
      expect(await propose(cms, one.request?.id ?? '', offerId)).toMatchObject({
        refused: 'asked-before',
      });
      expect(await propose(cms, other.request?.id ?? '', offerId)).toMatchObject({
        refused: 'offer-is-full',
      });
    });
  });
}
