import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainNoPostgres } from '../scripts/machine/postgres-programs.js';
import { startPostgres } from '../scripts/machine/postgres.js';
import { aWord } from './support/a-word.ts';
import { AdminApi, linksTo, uids } from './support/admin-api.ts';
import { readCredentials } from './support/installation.ts';
import { SOON } from './support/patience.ts';
import { startProduct, type Product } from './support/product.ts';
import { addressesThatMention } from './support/published-files.ts';
import { isSettled, PublicSite, searchPath } from './support/public-site.ts';

const FLASHES_EACH = 8;
const changesAnswer = z.object({
  changes: z.array(z.object({ sequence: z.number(), documentId: z.string() })),
});

describe.skipIf(explainNoPostgres() !== undefined)('on PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let product: Product;
  let editors: AdminApi[];
  let editor: AdminApi;
  let site: PublicSite;

  beforeAll(async () => {
    server = await startPostgres();
    product = await startProduct({ databaseUrl: server.url });
    site = new PublicSite(product.siteUrl);
    const credentials = readCredentials(product);
    const logIn = async (name: 'editor' | 'coordinator' | 'administrator') =>
      new AdminApi(product.cmsUrl, await AdminApi.login(product.cmsUrl, credentials[name]));
    editor = await logIn('editor');
    editors = [editor, await logIn('coordinator'), await logIn('administrator')];
  }, 900_000);
  afterAll(async () => {
    await product.remove();
    await server.stop();
  });

  it('publishes a news flash everywhere, and takes it back everywhere', async () => {
    const word = aWord();
    const path = `/nieuws/${word}/`;
    const places = ['/', '/nieuws/', '/nieuws/feed.xml', searchPath(word)];

    const { documentId } = await editor.createAndPublish(uids.newsFlash, {
      title: word,
      summary: `Over ${word}.`,
    });
    await expect.poll(() => site.status(path), SOON).toBe(200);
    await expect.poll(() => site.mentions(path, places), SOON).toEqual(places);

    await editor.unpublish(uids.newsFlash, documentId);
    await expect.poll(() => site.status(path), SOON).toBe(410);
    await expect.poll(() => site.mentions(path, places), SOON).toEqual([]);
  });

  it('renames a policy field on every page that names it', async () => {
    const [before, after] = [aWord(), aWord()];
    const field = await editor.create(uids.policyField, {
      name: `Veld ${before}`,
      group: 'cultural',
    });
    const { slug } = await editor.createAndPublish(uids.initiative, {
      title: aWord(),
      summary: 'Een proef.',
      policyFields: linksTo(field.documentId),
    });
    await expect.poll(() => site.text(`/initiatieven/${slug}/`), SOON).toContain(`Veld ${before}`);
    await expect.poll(() => isSettled(site), SOON).toBe(true);
    const naming = addressesThatMention(product, `Veld ${before}`);

    await editor.update(uids.policyField, field.documentId, { name: `Veld ${after}` });

    await expect.poll(() => addressesThatMention(product, `Veld ${after}`), SOON).toEqual(naming);
    expect(addressesThatMention(product, `Veld ${before}`)).toEqual([]);
  });

  it('loses nothing when several editors publish at the same time, and keeps the feed in order', async () => {
    const follower = await followFeed();
    const published = await Promise.all(
      editors.map(async (api) => {
        const made: { id: string; path: string }[] = [];
        for (let number = 0; number < FLASHES_EACH; number += 1) {
          // The same title on purpose: they also compete for the address.
          const { documentId, slug } = await api.createAndPublish(uids.newsFlash, {
            title: 'Tegelijk',
            summary: 'Samen uit.',
          });
          made.push({ id: documentId, path: `/nieuws/${slug}/` });
        }
        return made;
      }),
    );
    const all = published.flat();

    expect(new Set(all.map(({ path }) => path)).size).toBe(editors.length * FLASHES_EACH);
    for (const { path } of all) await expect.poll(() => site.status(path), SOON).toBe(200);
    await expect.poll(() => isSettled(site), SOON).toBe(true);
    const followed = await follower.until(all.map(({ id }) => id));
    // What is asked afterwards may hold no row that the one who followed never saw.
    const afterwards = await changesAfter(follower.start);
    expect(afterwards.map(({ sequence }) => sequence)).toEqual(followed);
    expect(followed).toEqual(followed.toSorted((a, b) => a - b));
  });

  /** Waits a second for the first of them. */
  async function changesAfter(sequence: number) {
    const { cmsToken } = readCredentials(product);
    const response = await fetch(
      `${product.cmsUrl}/api/publication/changes?after=${sequence}&wait=1`,
      {
        headers: { authorization: `Bearer ${cmsToken}` },
      },
    );
    return changesAnswer.parse(await response.json()).changes;
  }

  /** Asks for what is new again and again, as the site does, and remembers each row it was given. */
  async function followFeed() {
    let start = 0;
    for (let batch = await changesAfter(0); batch.length > 0; batch = await changesAfter(start)) {
      start = batch.at(-1)?.sequence ?? start;
    }
    const seen: { sequence: number; documentId: string }[] = [];
    const over = new AbortController();
    const running = (async () => {
      while (!over.signal.aborted)
        seen.push(...(await changesAfter(seen.at(-1)?.sequence ?? start)));
    })();
    return {
      start,
      /** The sequences that were seen, once these entries are among them. */
      async until(ids: readonly string[]): Promise<number[]> {
        const known = () => new Set(seen.map(({ documentId }) => documentId));
        await expect.poll(() => ids.every((id) => known().has(id)), SOON).toBe(true);
        over.abort();
        await running;
        return seen.map(({ sequence }) => sequence);
      },
    };
  }
});
