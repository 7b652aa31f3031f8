import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { uids, type AdminApi } from './support/admin-api.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { PublicSite } from './support/public-site.ts';
import { addressesThatMention } from './support/published-files.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);

describe('a visitor with an old link', () => {
  const [first, second, third] = [aWord(), aWord(), aWord()];
  const at = (word: string) => `/agenda/${word}/`;
  let browser: Browser;
  let editor: AdminApi;
  let own: OwnEntries;
  let id: string;

  beforeAll(async () => {
    browser = await openBrowser();
    editor = sharedEditor();
    own = new OwnEntries(editor);
    const event = { summary: 'Kom ook.', startsAt: '2031-05-01T10:00:00.000Z' };
    const made = await own.publish(uids.event, { ...event, title: 'Oogstfeest', slug: first });
    id = made.documentId;
  });
  afterAll(async () => {
    await own.clear();
    await browser.close();
  });

  it('comes at once where the page stands now, however often it moved', async () => {
    await expect.poll(() => site.status(at(first)), SOON).toBe(200);
    for (const slug of [second, third]) {
      await editor.publish(uids.event, id, { slug });
      await expect.poll(() => site.status(at(slug)), SOON).toBe(200);
    }
    const { page } = await visit(browser, product.siteUrl);
    const response = await page.goto(`${at(first)}?bron=krant`);

    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      `${at(third)}?bron=krant`,
    );
    expect(response?.request().redirectedFrom()?.redirectedFrom()).toBeNull();
    await page.getByRole('heading', { level: 1, name: 'Oogstfeest' }).waitFor();
    await page.context().close();
  });

  it('gets the calendar of an event too', async () => {
    const calendar = await fetch(new URL(`/agenda/${first}.ics`, product.siteUrl));
    expect(new URL(calendar.url).pathname).toBe(`/agenda/${third}.ics`);
    expect(await calendar.text()).toContain('SUMMARY:Oogstfeest');
  });

  it('finds the page at its old address when it moved back', async () => {
    await editor.publish(uids.event, id, { slug: first });

    await expect.poll(() => site.status(at(first)), SOON).toBe(200);
    await expect.poll(() => site.status(at(third)), SOON).toBe(301);
    expect(await site.text(at(third))).toContain('Oogstfeest');
    expect(addressesThatMention(product, at(third))).toEqual([]);
  });

  it('is told that it is gone when it was taken away, and can search on', async () => {
    await editor.unpublish(uids.event, id);
    await expect.poll(() => site.status(at(second)), SOON).toBe(410);

    const { page } = await visit(browser, product.siteUrl);
    expect((await page.goto(at(first)))?.status()).toBe(410);
    const title = 'Deze activiteit staat niet meer op de site';
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('main').getByRole('search').waitFor();
    expect(await page.getByText('Oogstfeest').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });
});
