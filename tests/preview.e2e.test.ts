import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { uids, type AdminApi } from './support/admin-api.ts';
import { readCredentials } from './support/installation.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { PublicSite } from './support/public-site.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const { editor: account } = readCredentials(product);

describe('an editor who wants to see a draft', () => {
  const word = aWord();
  const title = `De ${word} komt eraan`;
  const path = `/nieuws/de-${word}-komt-eraan/`;
  let browser: Browser;
  let page: Page;
  let editor: AdminApi;
  let own: OwnEntries;
  let id: string;
  let link: string;

  /** The page of the site, in the frame that the admin puts it in. */
  function frame(): Frame {
    const found = page.frames().find((each) => each.url().includes('/voorbeeld/'));
    if (!found) throw new Error('The admin shows no preview');
    return found;
  }
  const heading = () => frame().getByRole('heading', { level: 1 }).innerText();

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await visit(browser, product.cmsUrl));
    editor = sharedEditor();
    own = new OwnEntries(editor);
    const picture = await editor.anyPicture();
    const summary = `Over de ${word}.`;
    const made = await own.create(uids.newsFlash, { title, summary, picture: picture.id });
    id = made.documentId;
    await page.goto('/admin');
    await page.locator('input[name=email]').fill(account.email);
    await page.locator('input[name=password]').fill(account.password);
    await page.locator('button[type=submit]').click();
    await page.getByRole('heading', { name: 'Hallo Redactie' }).waitFor();
  });
  afterAll(async () => {
    await own.clear();
    await browser.close();
  });

  it('sees it as its page of the site, which the site itself does not have', async () => {
    await page.goto(`/admin/content-manager/collection-types/${uids.newsFlash}/${id}`);
    await page.getByRole('link', { name: 'Voorbeeld openen' }).click();

    await expect.poll(() => heading().catch(() => ''), SOON).toBe(title);
    const text = frame().getByText('Voorbeeld van een concept – nog niet op de site');
    await text.waitFor();
    const picture = frame().locator('main img').first();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth), SOON)
      .toBeGreaterThan(0);
    expect(await site.status(path)).toBe(404);
    link = frame().url();
  });

  it('sees the new text when the admin says that it was saved', async () => {
    await editor.update(uids.newsFlash, id, { title: `Nu komt de ${word}` });
    await page.evaluate((origin) => {
      const shown = document.querySelector('iframe')?.contentWindow;
      shown?.postMessage({ type: 'strapiUpdate' }, origin);
    }, new URL(product.siteUrl).origin);

    await expect.poll(() => heading().catch(() => ''), SOON).toBe(`Nu komt de ${word}`);
  });

  it('gives the link to somebody without an account, for whom it is an accessible page', async () => {
    const guest = await visit(browser, product.siteUrl, { viewport: { width: 390, height: 844 } });
    await guest.page.goto(link);

    const title = guest.page.getByRole('heading', { level: 1, name: `Nu komt de ${word}` });
    await title.waitFor();
    expect(guest.troubles).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await guest.page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(guest.page)).toEqual([]);
    }
    await guest.page.context().close();
  });

  it('is told in plain words that a link is not right', async () => {
    const response = await fetch(link.replace(/\.[\w-]+\/$/, '.verzonnen/'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Dit voorbeeld is er niet');
  });
});
