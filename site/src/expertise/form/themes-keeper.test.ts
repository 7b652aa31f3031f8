import { describe, expect, it } from 'vitest';
import type { ThemesOutcome } from '../matching-port.ts';
import { ThemesKeeper } from './themes-keeper.ts';

const found = (name: string): ThemesOutcome => ({
  kind: 'found',
  themes: [{ key: 'geld', name, concepts: [] }],
});

function aKeeper(outcomes: ThemesOutcome[]) {
  const clock = { now: 0 };
  let asked = 0;
  const themes = () => {
    const outcome = outcomes[asked] ?? { kind: 'unavailable' as const };
    asked += 1;
    return Promise.resolve(outcome);
  };
  const keeper = new ThemesKeeper({ themes }, () => clock.now);
  return {
    clock,
    asked: () => asked,
    names: async () => (await keeper.current()).map(({ name }) => name),
  };
}

describe('what can be ticked', () => {
  it('is asked once a minute', async () => {
    const { clock, asked, names } = aKeeper([found('Geld'), found('Geldzaken')]);
    expect([await names(), await names(), asked()]).toEqual([['Geld'], ['Geld'], 1]);
    clock.now += 60_000;
    expect(await names()).toEqual(['Geldzaken']);
  });

  it('stays what it was while the cms is away, and is asked again at once', async () => {
    const { clock, asked, names } = aKeeper([found('Geld')]);
    await names();
    clock.now += 60_000;
    expect([await names(), await names(), asked()]).toEqual([['Geld'], ['Geld'], 3]);
  });

  it('is nothing as long as the cms was never there', async () => {
    expect(await aKeeper([]).names()).toEqual([]);
  });
});
