import { afterEach, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { linksTo, uids } from './support/admin-api.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { addressesThatMention } from './support/published-files.ts';
import { isSettled, PublicSite } from './support/public-site.ts';
import { searchDocuments } from './support/search-index.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const editor = sharedEditor();
const site = new PublicSite(product.siteUrl);
const own = new OwnEntries(editor);

const OPEN_DATA = ['json', 'csv', 'geojson'].map((kind) => `/open-data/initiatieven.${kind}`);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** An initiative with a field and a neighbourhood, and a news flash and an event that name it. */
async function aNamedInitiative(word: string) {
  const field = await own.create(uids.policyField, { name: `Veld ${word}`, group: 'social' });
  const neighbourhood = await editor.bySlug(uids.area, 'essesteijn');
  const about = { policyFields: linksTo(field.documentId) };
  const initiative = await own.publish(uids.initiative, {
    title: `Werkplaats ${word}`,
    summary: 'Een plek waar buren samen iets maken.',
    area: linksTo(neighbourhood.documentId),
    ...about,
  });
  const naming = { initiatives: linksTo(initiative.documentId) };
  const newsFlash = await own.publish(uids.newsFlash, {
    title: 'Buren maken iets',
    summary: 'Het is gelukt.',
    ...naming,
  });
  const event = await own.publish(uids.event, {
    title: 'Kom kijken bij de buren',
    summary: 'Iedereen is welkom.',
    startsAt: inDays(3),
    ...naming,
  });
  const eventPath = `/agenda/${event.slug}/`;
  // The last of them: changes go live in order.
  await expect.poll(() => site.status(eventPath), SOON).toBe(200);
  await expect.poll(() => isSettled(site), SOON).toBe(true);
  return {
    field,
    initiative,
    event,
    fieldPath: `/beleidsvelden/${field.slug ?? ''}/`,
    path: `/initiatieven/${initiative.slug}/`,
    newsPath: `/nieuws/${newsFlash.slug}/`,
    eventPath,
  };
}

const indexed = async (text: string): Promise<string[]> =>
  (await searchDocuments(product))
    .filter((document) => JSON.stringify(document).includes(text))
    .map(({ url }) => url);

describe('a change of an entry that others name', () => {
  afterEach(() => own.clear());

  it('renames a policy field on every page that names it, in the index and among the filters', async () => {
    const before = aWord();
    const after = aWord();
    const { field, path, fieldPath } = await aNamedInitiative(before);
    const naming = [
      '/',
      '/beleidsvelden/',
      '/initiatieven/',
      fieldPath,
      path,
      '/open-data/initiatieven.json',
    ];
    expect(await indexed(`Veld ${before}`)).toEqual(expect.arrayContaining([path, fieldPath]));
    const paths = addressesThatMention(product, `Veld ${before}`);
    expect(paths).toEqual(expect.arrayContaining(naming));
    expect(await site.text('/zoeken/')).toContain(`Veld ${before}`);

    await editor.update(uids.policyField, field.documentId, { name: `Veld ${after}` });

    await expect.poll(() => addressesThatMention(product, `Veld ${after}`), SOON).toEqual(paths);
    expect(addressesThatMention(product, `Veld ${before}`)).toEqual([]);
    await expect
      .poll(() => indexed(`Veld ${after}`), SOON)
      .toEqual(expect.arrayContaining([path, fieldPath]));
    expect(await indexed(`Veld ${before}`)).toEqual([]);
    expect(await site.text('/zoeken/')).toContain(`Veld ${after}`);
    expect(await site.text('/zoeken/')).not.toContain(`Veld ${before}`);
  });

  it('takes a deleted policy field off every page, and leaves the initiatives', async () => {
    const word = aWord();
    const { field, path, fieldPath } = await aNamedInitiative(word);
    expect(await site.mentions(`Veld ${word}`, [path, fieldPath])).toHaveLength(2);

    await editor.remove(uids.policyField, field.documentId);

    await expect.poll(() => addressesThatMention(product, `Veld ${word}`), SOON).toEqual([]);
    await expect.poll(() => indexed(`Veld ${word}`), SOON).toEqual([]);
    expect(await site.status(fieldPath)).toBe(410);
    expect(await site.text(path)).toContain(`Werkplaats ${word}`);
  });

  it('renames an area on its page, on those around it and on those of its initiatives', async () => {
    const before = aWord();
    const after = aWord();
    const village = await editor.bySlug(uids.area, 'stompwijk');
    const area = await own.create(uids.area, {
      name: `Buurt ${before}`,
      kind: 'neighbourhood',
      parent: linksTo(village.documentId),
    });
    const { slug } = await own.publish(uids.initiative, {
      title: 'Buren vegen de stoep',
      summary: 'Elke zaterdag.',
      area: linksTo(area.documentId),
    });
    const naming = [
      '/gebieden/stompwijk/',
      `/gebieden/${area.slug ?? ''}/`,
      `/initiatieven/${slug}/`,
    ];
    await expect.poll(() => site.mentions(`Buurt ${before}`, naming), SOON).toEqual(naming);

    await editor.update(uids.area, area.documentId, { name: `Buurt ${after}` });

    await expect.poll(() => site.mentions(`Buurt ${after}`, naming), SOON).toEqual(naming);
    await expect.poll(() => addressesThatMention(product, `Buurt ${before}`), SOON).toEqual([]);
    await expect.poll(() => indexed(`Buurt ${before}`), SOON).toEqual([]);
  });

  it('changes the alternative text of a picture wherever the picture is', async () => {
    const before = aWord();
    const after = aWord();
    const picture = await editor.anyPicture();
    await editor.describeFile(picture, { alternativeText: `Een ${before} op het dak.` });
    const { slug } = await own.publish(uids.initiative, {
      title: 'Dakvogels',
      summary: 'Tellen vanaf het plein.',
      picture: picture.id,
    });
    const path = `/initiatieven/${slug}/`;
    await expect
      .poll(() => site.mentions(`Een ${before} op het dak.`, [path]), SOON)
      .toEqual([path]);
    await expect.poll(() => isSettled(site), SOON).toBe(true);
    const paths = addressesThatMention(product, `Een ${before} op het dak.`);

    await editor.describeFile(picture, { alternativeText: `Een ${after} op het dak.` });

    await expect
      .poll(() => addressesThatMention(product, `Een ${after} op het dak.`), SOON)
      .toEqual(paths);
    expect(addressesThatMention(product, before)).toEqual([]);
  });

  it('takes a deleted initiative off every page, feed, open data and the index', async () => {
    const word = aWord();
    const { initiative, path, fieldPath, newsPath, eventPath } = await aNamedInitiative(word);
    const naming = [path, fieldPath, '/gebieden/essesteijn/', newsPath, eventPath, ...OPEN_DATA];
    expect(await site.mentions(`Werkplaats ${word}`, naming)).toEqual(naming);
    expect(await indexed(`Werkplaats ${word}`)).toContain(path);
    const paths = addressesThatMention(product, path);
    // Their number or page depends on how much else there is.
    for (const place of [
      /^\/sitemap-[a-z]+-\d+\.xml$/,
      /^\/initiatieven\/(pagina\/\d+\/)?$/,
      /^\/gebieden\/voorburg\//,
    ]) {
      expect(paths).toContainEqual(expect.stringMatching(place));
    }

    await editor.remove(uids.initiative, initiative.documentId);

    await expect.poll(() => site.status(path), SOON).toBe(410);
    await expect.poll(() => addressesThatMention(product, `Werkplaats ${word}`), SOON).toEqual([]);
    await expect.poll(() => indexed(`Werkplaats ${word}`), SOON).toEqual([]);
    expect(addressesThatMention(product, path)).toEqual([]);
    expect(await site.status(newsPath)).toBe(200);
  });

  it('shows an event at its initiative, and takes both links away when the initiative goes', async () => {
    const { initiative, event, path, eventPath } = await aNamedInitiative(aWord());
    expect(await site.mentions(eventPath, [path, '/agenda/'])).toHaveLength(2);
    expect(await site.mentions(path, [eventPath])).toHaveLength(1);
    expect(await site.text('/agenda/feed.ics')).toContain(event.documentId);

    await editor.unpublish(uids.initiative, initiative.documentId);

    await expect.poll(() => site.status(path), SOON).toBe(410);
    await expect.poll(() => site.mentions(path, [eventPath]), SOON).toEqual([]);
  });

  it('shows the link of a news flash that was published before the initiative it names', async () => {
    const draft = await own.create(uids.initiative, {
      title: aWord(),
      summary: 'Nog even wachten.',
    });
    const { slug } = await own.publish(uids.newsFlash, {
      title: 'Binnenkort iets nieuws',
      summary: 'Nog even wachten.',
      initiatives: linksTo(draft.documentId),
    });
    await expect.poll(() => site.status(`/nieuws/${slug}/`), SOON).toBe(200);

    const initiative = await editor.publish(uids.initiative, draft.documentId);

    const path = `/initiatieven/${initiative.slug ?? ''}/`;
    await expect.poll(() => site.status(path), SOON).toBe(200);
    await expect.poll(() => site.mentions(path, [`/nieuws/${slug}/`]), SOON).toHaveLength(1);
  });

  it('brings the links back when an initiative is published again', async () => {
    const { initiative, path, newsPath, eventPath } = await aNamedInitiative(aWord());
    await editor.unpublish(uids.initiative, initiative.documentId);
    await expect.poll(() => site.mentions(path, [newsPath, eventPath]), SOON).toEqual([]);

    await editor.publish(uids.initiative, initiative.documentId);

    await expect.poll(() => site.status(path), SOON).toBe(200);
    await expect.poll(() => site.mentions(path, [newsPath, eventPath]), SOON).toHaveLength(2);
  });
});
