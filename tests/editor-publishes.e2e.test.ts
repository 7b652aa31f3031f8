import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { EntryForm } from './support/entry-form.ts';
import { readCredentials } from './support/installation.ts';
import { SOON } from './support/patience.ts';
import { PublicSite, searchPath } from './support/public-site.ts';
import { sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const { editor } = readCredentials(product);

/** Everywhere that a reader can come across a new news flash, besides its own page. */
const listings = (word: string) => ['/', '/nieuws/', '/nieuws/feed.xml', searchPath(word)];

describe('an editor in the admin', () => {
  const word = aWord();
  const bodyWord = aWord();
  const path = `/nieuws/de-${word}-broedt-weer/`;
  let browser: Browser;
  let page: Page;
  let form: EntryForm;

  let welcome: string;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await visit(browser, product.cmsUrl));
    await page.goto('/admin');
    await page.locator('input[name=email]').fill(editor.email);
    await page.locator('input[name=password]').fill(editor.password);
    welcome = await page.getByRole('heading', { level: 1 }).innerText();
    await page.locator('button[type=submit]').click();
    await page.getByRole('heading', { name: 'Hallo Redactie' }).waitFor();
  });
  afterAll(() => browser.close());

  it('is received in Dutch', () => {
    expect(welcome).toBe('Welkom bij de redactie');
  });

  it('writes a news flash in a form with Dutch labels', async () => {
    form = await EntryForm.open(page, 'api::news-flash.news-flash');

    await form.fill('Titel', `De ${word} broedt weer`);
    await form.fill('Samenvatting', `Vier jonge vogels van de ${word} in de toren.`);
    await form.writeText(`Een vrijwilliger hoorde de ${bodyWord} roepen.`);

    expect(await site.status(path)).toBe(404);
  });

  it('publishes it: page, home page, listing, feed and search show it', async () => {
    await form.publish();

    await expect.poll(() => site.status(path), SOON).toBe(200);
    expect(await site.text(path)).toContain(`Een vrijwilliger hoorde de ${bodyWord} roepen.`);
    await expect.poll(() => site.mentions(path, listings(word)), SOON).toEqual(listings(word));
    await expect.poll(() => site.mentions(path, [searchPath(bodyWord)]), SOON).toHaveLength(1);
  });

  it('is told beside the form that it is live, with a link that opens the page', async () => {
    await form.panel.getByText('Live sinds').waitFor();
    const opened = page.context().waitForEvent('page');
    await form.panel.getByRole('link', { name: 'Open de pagina' }).click();

    const publicPage = await opened;
    await publicPage.getByRole('heading', { level: 1, name: `De ${word} broedt weer` }).waitFor();
    expect(new URL(publicPage.url()).pathname).toBe(path);
    await publicPage.close();
  });

  it('takes it back: it is gone from all of them, and the panel says so', async () => {
    await form.unpublish();

    await expect.poll(() => site.status(path), SOON).toBe(410);
    await expect.poll(() => site.mentions(path, listings(word)), SOON).toEqual([]);
    expect(await site.mentions(path, [searchPath(bodyWord)])).toEqual([]);
    await form.panel.getByText('Nog niet op de site').waitFor({ timeout: 5_000 });
    expect(await form.panel.getByRole('link').count()).toBe(0);
  });
});
