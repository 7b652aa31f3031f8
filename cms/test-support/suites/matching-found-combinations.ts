import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { askedOf, foundAmong, giftsRound, initiative, ringOfThree } from './combining-people.ts';

/** Initiatives that complete each other, before anybody is asked. */
export function foundCombinations(tested: TestedCms): void {
  describe('initiatives that complete each other', () => {
    it('are found as a ring, with who gives what to whom and why', async () => {
      const { cms } = tested;
      const three = await ringOfThree(cms);
      const found = await foundAmong(cms, three);
      const ring = found.find(({ shape }) => shape === 'ring');
      expect(ring?.gifts).toHaveLength(3);
      for (const gift of ring?.gifts ?? []) {
        expect(gift.band).toMatch(/^(?:strong|good)$/);
        expect(gift.reasons[0]?.code).toBe('same-expertise');
      }
      // Each of the three can also help one other, without anything in return.
      expect(found.filter(({ shape }) => shape === 'pair')).toHaveLength(3);
      const told = JSON.stringify(found);
      for (const { contact } of three) expect(told).not.toContain(contact.email);
    });

    it('are found as a pair that helps in both directions', async () => {
      const { cms } = tested;
      const one = await initiative(cms, { gives: 'moestuin', asks: 'website-bouwen' });
      const other = await initiative(cms, { gives: 'website-bouwen', asks: 'moestuin' });
      const [pair] = await foundAmong(cms, [one, other]);
      expect(pair).toMatchObject({ shape: 'pair', gifts: [{}, {}] });
      expect(pair?.suggestion.story).toContain('Twee initiatieven helpen elkaar');
    });

    it('are not found again once they were asked, nor by what only the coordinator may see', async () => {
      const { cms } = tested;
      const hidden = { visibility: 'coordinator-only' };
      expect(await foundAmong(cms, await ringOfThree(cms, hidden))).toEqual([]);
      const three = await ringOfThree(cms);
      await askedOf(cms, giftsRound(three));
      expect(await foundAmong(cms, three)).toEqual([]);
    });
  });
}
