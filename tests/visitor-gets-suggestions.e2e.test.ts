import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/accessibility.ts';
import { SearchPage } from './support/search-page.ts';
import { sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a visitor who gets suggestions', () => {
  it('sees what kind of page each is, walks through them with the keyboard, and opens one', async () => {
    const { page, troubles } = await visit(browser, product.siteUrl);
    await page.goto('/');
    const search = new SearchPage(page);
    const box = page.getByRole('combobox', { name: 'Wat zoek je in jouw buurt?' });

    await box.pressSequentially('groen');
    await search.suggestions.first().waitFor();
    expect(await search.suggestions.first().innerText()).toMatch(
      /^Groen en openbare ruimte\s+Beleidsveld$/,
    );
    expect(await accessibilityProblems(page)).toEqual([]);

    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await search.suggestions.first().getAttribute('id'),
    );
    await box.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await box.press('Escape');
    expect(await search.suggestions.count()).toBe(0);
    expect(await box.inputValue()).toBe('groen');

    await box.press('Backspace');
    await search.suggestions.first().waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Groen en openbare ruimte' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('opens one with the mouse, and searches with Enter when none is pointed at', async () => {
    const { page } = await visit(browser, product.siteUrl);
    await page.goto('/nieuws/');
    const search = new SearchPage(page);
    const box = page.getByRole('combobox', { name: 'Zoeken' });

    await box.pressSequentially('voorburg');
    await search.suggestions.filter({ hasText: 'Plaats' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Voorburg' }).waitFor();

    await box.pressSequentially('voorburg');
    await search.suggestions.first().waitFor();
    await box.press('Enter');
    await page.waitForURL('**/zoeken/?q=voorburg');
  });
});
