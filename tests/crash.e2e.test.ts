import { afterEach, describe, expect, it } from 'vitest';
import { AcknowledgedNews } from './support/acknowledged-news.ts';
import { aWord } from './support/a-word.ts';
import { uids } from './support/admin-api.ts';
import { AFTER_A_CRASH } from './support/patience.ts';
import { launcherPid, partNames, partPid } from './support/parts.ts';
import { PublicSite } from './support/public-site.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const editor = sharedEditor();
const site = new PublicSite(product.siteUrl);
const news = new AcknowledgedNews(product, editor, site);
afterEach(() => news.removeAll());

/** More than fit in one look of the site at the cms, fewer than the feed shows. */
const FLASHES = 12;
const KILL_AFTER = 4;

/** An editor who goes on publishing and taking back, whatever happens; every third is taken back. */
async function workThrough(kill: () => void): Promise<void> {
  for (let number = 0; number < FLASHES; number += 1) await news.draft();
  let acknowledged = 0;
  let isKilled = false;
  for (const [number, flash] of news.flashes.entries()) {
    const earlier = news.flashes[number - 1];
    const steps = [
      news.attempt(flash, true),
      ...(number % 3 === 2 && earlier ? [news.attempt(earlier, false)] : []),
    ];
    // In the middle: these were sent and not answered yet.
    if (acknowledged === KILL_AFTER && !isKilled) {
      isKilled = true;
      kill();
    }
    if ((await Promise.all(steps)).every(Boolean)) acknowledged += 1;
    else await news.backAgain();
  }
  expect(acknowledged).toBeGreaterThan(KILL_AFTER);
  await expectFeed();
}

/** The feed names what is live, and nothing that is not. */
async function expectFeed(): Promise<void> {
  const wanted = () =>
    news.flashes.filter(({ isLive }) => isLive !== null).map(({ path, isLive }) => [path, isLive]);
  await expect
    .poll(async () => {
      const feed = await site.text('/nieuws/feed.xml').catch(() => '');
      return news.flashes
        .filter(({ isLive }) => isLive !== null)
        .map(({ path }) => [path, feed.includes(path)]);
    }, AFTER_A_CRASH)
    .toEqual(wanted());
}

describe('what was acknowledged', () => {
  it.each(partNames)('is so after kill -9 of %s in the middle of the work', async (name) => {
    const pid = await partPid(product, name);

    await workThrough(() => process.kill(pid, 'SIGKILL'));

    await expect.poll(() => partPid(product, name), AFTER_A_CRASH).not.toBe(pid);
    await news.expectTruth();
  });

  it('is so after kill -9 of all three at once', async () => {
    const pids = await Promise.all(partNames.map((name) => partPid(product, name)));

    await workThrough(() => {
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    });

    await news.expectTruth();
  });

  it('is so after kill -9 of the launcher and a new start', async () => {
    const pid = launcherPid(product);

    await workThrough(() => process.kill(pid, 'SIGKILL'));

    await expect.poll(() => launcherPid(product), AFTER_A_CRASH).not.toBe(pid);
    await news.expectTruth();
  });

  it('comes to the site by itself when the site was away meanwhile', async () => {
    const pid = await partPid(product, 'site');
    process.kill(pid, 'SIGSTOP');
    const word = aWord();
    const { documentId, slug } = await editor.createAndPublish(uids.newsFlash, {
      title: word,
      summary: 'Ondertussen.',
    });
    news.flashes.push({ id: documentId, word, path: `/nieuws/${slug}/`, isLive: true });

    process.kill(pid, 'SIGKILL');

    await expect.poll(() => site.status(`/nieuws/${slug}/`), AFTER_A_CRASH).toBe(200);
    await news.expectTruth();
  });
});
