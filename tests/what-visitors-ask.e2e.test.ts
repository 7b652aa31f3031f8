import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aWord } from './support/a-word.ts';
import { uids } from './support/admin-api.ts';
import { partPid } from './support/parts.ts';
import { AFTER_A_CRASH, SOON } from './support/patience.ts';
import { PublicSite, searchPath } from './support/public-site.ts';
import { SearchPage } from './support/search-page.ts';
import { sharedEditor, sharedEditorToken, sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const editor = sharedEditor();
/** What a visitor calls a façade garden. */
const word = aWord();

const synonym = z.object({ data: z.object({ documentId: z.string(), words: z.string() }) });

let browser: Browser;
let page: Page;
let made = '';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function search(words: string, { javaScriptEnabled }: { javaScriptEnabled: boolean }) {
  const { page: visitor } = await visit(browser, product.siteUrl, { javaScriptEnabled });
  await visitor.goto('/zoeken/');
  const found = new SearchPage(visitor);
  if (javaScriptEnabled) {
    const asked = visitor.waitForRequest((request) => request.method() === 'HEAD');
    await found.box.pressSequentially(words);
    await (await asked).response();
    // Pressed after it was told already, which must not count again.
    await found.box.press('Enter');
  } else {
    await found.submit(words);
  }
  await expect.poll(() => found.title.innerText(), SOON).toContain(words);
  const title = await found.title.innerText();
  await visitor.context().close();
  return title;
}

/** The site hands on what it counted when it stops. */
async function stopSite(): Promise<void> {
  const pid = await partPid(product, 'site');
  process.kill(pid, 'SIGTERM');
  await expect.poll(() => partPid(product, 'site').catch(() => pid), AFTER_A_CRASH).not.toBe(pid);
  await expect.poll(() => site.status('/ready').catch(() => 0), AFTER_A_CRASH).toBe(200);
}

async function openQuestions(): Promise<void> {
  await page.goto('/admin/plugins/search-insights');
  await page.getByRole('heading', { level: 1, name: 'Zoekvragen' }).waitFor();
}

describe('what visitors ask in vain', () => {
  it('is asked three times, with JavaScript and without', async () => {
    for (const javaScriptEnabled of [false, true, false]) {
      expect(await search(word, { javaScriptEnabled })).toMatch(/niets|geen/i);
    }
    await stopSite();
  });

  it('is seen by an editor, counted once for each who asked', async () => {
    ({ page } = await visit(browser, product.cmsUrl));
    await page.addInitScript((token) => {
      localStorage.setItem('jwtToken', JSON.stringify(token));
    }, sharedEditorToken());
    await openQuestions();
    const row = page.getByRole('row', { name: word });
    await row.waitFor();
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells.slice(0, 4)).toEqual([word, '3', '3', '0']);
  });

  it('becomes a synonym in a form that has the word already', async () => {
    await page.getByRole('link', { name: `Maak een synoniem van “${word}”` }).click();
    const field = page.getByRole('textbox', { name: 'Woorden die hetzelfde betekenen' });
    await expect.poll(() => field.inputValue(), SOON).toBe(`${word}, `);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Vul minstens twee woorden in').first().waitFor();
    await field.fill(`${word}, geveltuin`);
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes(uids.synonym),
    );
    await page.getByRole('button', { name: 'Bewaar' }).click();
    const { data } = synonym.parse(await (await saved).json());
    expect(data.words).toBe(`${word}, geveltuin`);
    made = data.documentId;
  });

  it('is found from then on', async () => {
    await expect.poll(() => site.text(searchPath(word)), SOON).toMatch(/\d+ resulta/);
    expect(await search(word, { javaScriptEnabled: false })).toMatch(/\d+ resulta/);
  });

  it('is found no longer when the synonym is taken away', async () => {
    await editor.remove(uids.synonym, made);
    await expect.poll(() => site.text(searchPath(word)), SOON).toContain('Niets gevonden voor');
  });
});
