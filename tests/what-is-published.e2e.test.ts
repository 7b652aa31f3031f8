import { afterEach, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { paragraph, uids } from './support/admin-api.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { addressesThatMention } from './support/published-files.ts';
import { isSettled, PublicSite, searchPath } from './support/public-site.ts';
import { searchDocuments } from './support/search-index.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const editor = sharedEditor();
const site = new PublicSite(product.siteUrl);
const own = new OwnEntries(editor);
const summary = 'Een korte samenvatting.';

afterEach(() => own.clear());

describe('what an editor publishes', () => {
  it.each([
    ['an initiative', uids.initiative, '/initiatieven/', {}],
    ['a news flash', uids.newsFlash, '/nieuws/', {}],
    ['an event', uids.event, '/agenda/', { startsAt: '2031-05-04T18:00:00.000Z' }],
  ] as const)('needs no more than title and summary for %s', async (_name, uid, folder, more) => {
    const word = aWord();

    await own.publish(uid, { title: `Proef met ${word}`, summary, ...more });

    const path = `${folder}proef-met-${word}/`;
    await expect.poll(() => site.status(path), SOON).toBe(200);
    await expect.poll(() => site.mentions(path, [searchPath(word)]), SOON).toHaveLength(1);
  });

  it('ignores attributes that do not exist', async () => {
    const word = aWord();

    await own.publish(uids.newsFlash, { title: word, summary, bestaatNiet: 'niets' });

    await expect.poll(() => site.status(`/nieuws/${word}/`), SOON).toBe(200);
  });

  it('shows saved changes of a published entry only when they are published too', async () => {
    const before = aWord();
    const after = aWord();
    const { documentId, slug } = await own.publish(uids.newsFlash, {
      title: `Nieuws van ${before}`,
      summary,
      body: paragraph(`De ${before} is terug.`),
    });
    const path = `/nieuws/${slug}/`;
    await expect.poll(() => site.mentions(`De ${before} is terug.`, [path]), SOON).toHaveLength(1);

    await editor.update(uids.newsFlash, documentId, {
      title: `Nieuws van ${after}`,
      body: paragraph(`De ${after} is terug.`),
    });
    // Changes go live in order: what comes after this one would show what came before it.
    const marker = await own.publish(uids.newsFlash, { title: aWord(), summary });
    await expect.poll(() => site.status(`/nieuws/${marker.slug}/`), SOON).toBe(200);
    await expect.poll(() => isSettled(site), SOON).toBe(true);

    expect(addressesThatMention(product, after)).toEqual([]);
    expect(JSON.stringify(await searchDocuments(product))).not.toContain(after);
    expect(await site.text(path)).toContain(`De ${before} is terug.`);

    await editor.publish(uids.newsFlash, documentId);

    await expect.poll(() => site.mentions(`De ${after} is terug.`, [path]), SOON).toHaveLength(1);
    await expect
      .poll(() => addressesThatMention(product, `Nieuws van ${before}`), SOON)
      .toEqual([]);
  });

  it('keeps a draft that was never published to itself', async () => {
    const word = aWord();
    const draft = await editor.create(uids.initiative, { title: `Concept ${word}`, summary });
    const marker = await own.publish(uids.newsFlash, { title: aWord(), summary });
    await expect.poll(() => site.status(`/nieuws/${marker.slug}/`), SOON).toBe(200);

    expect(await editor.status(uids.initiative, draft.documentId)).toMatchObject({
      state: 'draft',
    });
    expect(addressesThatMention(product, word)).toEqual([]);
    expect(JSON.stringify(await searchDocuments(product))).not.toContain(word);
    await editor.remove(uids.initiative, draft.documentId);
  });
});

describe('the address of a page', () => {
  it('moves with the slug: the old one leads to the new, and nothing else leads there', async () => {
    const before = aWord();
    const after = aWord();
    const { documentId } = await own.publish(uids.initiative, {
      title: 'Verhuizing',
      slug: before,
      summary,
    });
    await expect.poll(() => site.status(`/initiatieven/${before}/`), SOON).toBe(200);

    await editor.publish(uids.initiative, documentId, { slug: after });

    await expect.poll(() => site.status(`/initiatieven/${after}/`), SOON).toBe(200);
    await expect.poll(() => site.status(`/initiatieven/${before}/`), SOON).toBe(301);
    await expect.poll(() => addressesThatMention(product, before), SOON).toEqual([]);
    await expect
      .poll(
        async () => (await searchDocuments(product)).find(({ id }) => id === documentId)?.url,
        SOON,
      )
      .toBe(`/initiatieven/${after}/`);
  });

  it('gets -2 when another entry has it, whether derived or given', async () => {
    const word = aWord();
    const first = await own.publish(uids.newsFlash, { title: word, summary });
    const second = await own.publish(uids.newsFlash, { title: word, summary });
    const third = await own.publish(uids.newsFlash, { title: 'Iets anders', slug: word, summary });

    expect([first.slug, second.slug, third.slug]).toEqual([word, `${word}-2`, `${word}-3`]);
    for (const { slug } of [first, second, third]) {
      await expect.poll(() => site.status(`/nieuws/${slug}/`), SOON).toBe(200);
    }
  });

  it.each([
    ['Feed', uids.newsFlash, '/nieuws/feed-2/'],
    ['Pagina', uids.initiative, '/initiatieven/pagina-2/'],
    ['Nieuw', uids.initiative, '/initiatieven/nieuw-2/'],
    ['Zoeken', uids.page, '/zoeken-2/'],
    ['Open data', uids.page, '/open-data-2/'],
  ] as const)('never takes the place of a part of the site: %s', async (title, uid, path) => {
    await own.publish(uid, { title, summary });

    await expect.poll(() => site.status(path), SOON).toBe(200);
  });
});
