/**
 * Parts of the product are killed at random while an editor works. `CRASH_KILLS=200` is the long form,
 * `CRASH_SEED` another order.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { AcknowledgedNews } from './support/acknowledged-news.ts';
import { AdminApi } from './support/admin-api.ts';
import { readCredentials } from './support/installation.ts';
import { AFTER_A_CRASH } from './support/patience.ts';
import { partNames, partPid, type PartName } from './support/parts.ts';
import { PublicSite } from './support/public-site.ts';
import { sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
// The long form outlasts a login.
const editor = new AdminApi(product.cmsUrl, product.tokens.editor, readCredentials(product).editor);
const news = new AcknowledgedNews(product, editor, new PublicSite(product.siteUrl));
afterEach(() => news.removeAll());

const KILLS = Number(process.env['CRASH_KILLS'] ?? 10);
/** The launcher gives up a part that dies young too often; that is not what is tested here. */
const LIFE = 5_500;
/** Rounds after which everything is looked at, since a look asks for each news flash. */
const LOOK_EVERY = 20;
const MINUTE = 60_000;

/** The same numbers each time, for a crash that can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const random = numbers(Number(process.env['CRASH_SEED'] ?? 7));

/** One to three of the parts. */
function someParts(): PartName[] {
  const chosen = partNames.filter(() => random(2) === 0);
  const any = partNames[random(partNames.length)];
  return chosen.length > 0 || !any ? chosen : [any];
}

/** An editor publishes and takes back, and in the middle of it some parts die. @returns how many */
async function oneRound(): Promise<number> {
  const flash = await news.draft();
  const earlier = news.flashes[random(news.flashes.length)];
  const parts = someParts();
  const pids = await Promise.all(parts.map((name) => partPid(product, name)));

  const steps = [news.attempt(flash, true)];
  if (earlier && earlier !== flash) steps.push(news.attempt(earlier, random(2) === 0));
  await pause(random(60));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await Promise.all(steps);

  await news.backAgain();
  for (const [index, name] of parts.entries()) {
    await expect
      .poll(() => partPid(product, name).catch(() => pids[index]), AFTER_A_CRASH)
      .not.toBe(pids[index]);
  }
  await pause(LIFE);
  return pids.length;
}

describe('what was acknowledged', () => {
  it(
    `is so after ${String(KILLS)} deaths of any parts together`,
    async () => {
      let killed = 0;
      for (let round = 1; killed < KILLS; round += 1) {
        killed += await oneRound();
        if (round % LOOK_EVERY === 0) {
          await news.expectTruth();
          await news.removeAll();
        }
      }
      // One more, which nothing disturbs.
      const last = await news.draft();
      expect(await news.attempt(last, true)).toBe(true);
      await news.expectTruth();
    },
    Math.max(5, KILLS / 2) * MINUTE,
  );
});
