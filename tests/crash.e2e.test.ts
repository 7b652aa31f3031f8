import { afterEach, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { uids } from './support/admin-api.ts';
import { AFTER_A_CRASH } from './support/patience.ts';
import { launcherPid, partNames, partPid } from './support/parts.ts';
import { isSettled, PublicSite, searchPath } from './support/public-site.ts';
import { searchDocuments } from './support/search-index.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const editor = sharedEditor();
const site = new PublicSite(product.siteUrl);

/** More than fit in one look of the site at the cms, fewer than the feed shows. */
const FLASHES = 12;
const KILL_AFTER = 4;

interface NewsFlash {
  readonly id: string;
  readonly word: string;
  readonly path: string;
  /** What the cms last said of it with success; null when an answer was lost, so that either may be so. */
  isLive: boolean | null;
}

let flashes: NewsFlash[] = [];
afterEach(async () => {
  for (const { id } of flashes.splice(0)) await editor.remove(uids.newsFlash, id);
});

/** An answer that was lost says nothing of whether it was done. */
async function attempt(flash: NewsFlash, isLive: boolean): Promise<boolean> {
  try {
    if (isLive) await editor.publish(uids.newsFlash, flash.id);
    else await editor.unpublish(uids.newsFlash, flash.id);
    flash.isLive = isLive;
    return true;
  } catch {
    flash.isLive = null;
    return false;
  }
}

/** An editor who goes on publishing and taking back, whatever happens; every third is taken back. */
async function workThrough(kill: () => void): Promise<void> {
  flashes = [];
  for (let number = 0; number < FLASHES; number += 1) {
    const word = aWord();
    const { documentId } = await editor.create(uids.newsFlash, {
      title: word,
      summary: `Over ${word}.`,
    });
    flashes.push({ id: documentId, word, path: `/nieuws/${word}/`, isLive: false });
  }
  let acknowledged = 0;
  let isKilled = false;
  for (const [number, flash] of flashes.entries()) {
    const earlier = flashes[number - 1];
    const steps = [
      attempt(flash, true),
      ...(number % 3 === 2 && earlier ? [attempt(earlier, false)] : []),
    ];
    // In the middle: these were sent and not answered yet.
    if (acknowledged === KILL_AFTER && !isKilled) {
      isKilled = true;
      kill();
    }
    if ((await Promise.all(steps)).every(Boolean)) acknowledged += 1;
    else await backAgain();
  }
  expect(acknowledged).toBeGreaterThan(KILL_AFTER);
}

const backAgain = (): Promise<void> =>
  expect
    .poll(async () => (await fetch(`${product.cmsUrl}/_health`)).status, AFTER_A_CRASH)
    .toBe(204);

/** The news flashes that are not everywhere what they should be; what was not acknowledged must only be the same everywhere. */
async function untrue(): Promise<object[]> {
  const documents = new Set((await searchDocuments(product)).map(({ id }) => id));
  const feed = await site.text('/nieuws/feed.xml');
  const wrong: object[] = [];
  for (const { id, word, path, isLive } of flashes) {
    const cms = (await editor.status(uids.newsFlash, id)).state !== 'draft';
    const places = {
      cms,
      page: (await site.status(path)) === 200,
      feed: feed.includes(path),
      index: documents.has(id),
      search: (await site.text(searchPath(word))).includes(path),
    };
    const truth = isLive ?? cms;
    if (Object.values(places).some((seen) => seen !== truth))
      wrong.push({ path, truth, ...places });
  }
  return wrong;
}

/** Everything catches up, and says so. */
async function expectTruth(): Promise<void> {
  await expect.poll(untrue, AFTER_A_CRASH).toEqual([]);
  await expect.poll(() => isSettled(site), AFTER_A_CRASH).toBe(true);
  expect(flashes.some(({ isLive }) => isLive === true)).toBe(true);
  expect(await site.mentions(lastLive(), ['/', '/nieuws/'])).toHaveLength(2);
}

/** The newest, which stands first in every list. */
const lastLive = (): string => flashes.findLast(({ isLive }) => isLive === true)?.path ?? '';

describe('what was acknowledged', () => {
  it.each(partNames)('is so after kill -9 of %s in the middle of the work', async (name) => {
    const pid = await partPid(product, name);

    await workThrough(() => process.kill(pid, 'SIGKILL'));

    await expect.poll(() => partPid(product, name), AFTER_A_CRASH).not.toBe(pid);
    await expectTruth();
  });

  it('is so after kill -9 of all three at once', async () => {
    const pids = await Promise.all(partNames.map((name) => partPid(product, name)));

    await workThrough(() => {
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    });

    await expectTruth();
  });

  it('is so after kill -9 of the launcher and a new start', async () => {
    const pid = launcherPid(product);

    await workThrough(() => process.kill(pid, 'SIGKILL'));

    await expect.poll(() => launcherPid(product), AFTER_A_CRASH).not.toBe(pid);
    await expectTruth();
  });

  it('comes to the site by itself when the site was away meanwhile', async () => {
    const pid = await partPid(product, 'site');
    process.kill(pid, 'SIGSTOP');
    const word = aWord();
    const { documentId, slug } = await editor.createAndPublish(uids.newsFlash, {
      title: word,
      summary: 'Ondertussen.',
    });
    flashes = [{ id: documentId, word, path: `/nieuws/${slug}/`, isLive: true }];

    process.kill(pid, 'SIGKILL');

    await expect.poll(() => site.status(`/nieuws/${slug}/`), AFTER_A_CRASH).toBe(200);
    await expectTruth();
  });
});
