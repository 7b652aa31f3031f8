import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { SOON } from './support/patience.ts';
import { SearchPage } from './support/search-page.ts';
import { sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function arrive(options: BrowserContextOptions = {}) {
  const { page, troubles } = await visit(browser, product.siteUrl, options);
  await page.goto('/zoeken/');
  return { page, troubles, search: new SearchPage(page) };
}

describe.each([
  ['with JavaScript', { javaScriptEnabled: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
] as const)('a visitor %s', (_name, options) => {
  it('filters initiatives by several policy fields and areas, and opens one', async () => {
    const { page, search, troubles } = await arrive(options);

    await search.choose('Initiatieven');
    const green = await search.countOf('Groen en openbare ruimte');
    const all = await search.total();
    expect(green).toBeGreaterThan(0);
    expect(green).toBeLessThan(all);

    await search.choose('Groen en openbare ruimte');
    expect(await search.total()).toBe(green);
    const energy = await search.countOf('Energie en klimaat');
    await search.choose('Energie en klimaat');
    const both = await search.total();
    expect(both).toBeGreaterThanOrEqual(Math.max(green, energy));
    expect(both).toBeLessThanOrEqual(green + energy);
    expect(await search.countOf('Groen en openbare ruimte')).toBe(green);

    const leidschendam = await search.countOf('Leidschendam');
    await search.choose('Leidschendam');
    expect(await search.total()).toBe(leidschendam);
    const voorburg = await search.countOf('Voorburg');
    await search.choose('Voorburg');
    expect(await search.total()).toBe(leidschendam + voorburg);
    expect(await search.chips.count()).toBe(5);

    await search.chip('Leidschendam').click();
    await expect.poll(() => search.chips.count(), SOON).toBe(4);
    expect(await search.total()).toBe(voorburg);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      gebied: 'voorburg',
    });
    expect(new URL(page.url()).searchParams.getAll('beleidsveld').sort()).toEqual([
      'energie-en-klimaat',
      'groen-en-openbare-ruimte',
    ]);

    const name = await search.hits.first().innerText();
    await search.hits.first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/initiatieven\/[^/]+\/$/);
    expect(troubles).toEqual([]);
  });

  it('finds words, and can clear everything again', async () => {
    const { page, search } = await arrive(options);

    await search.submit('fiets');
    await expect
      .poll(() => search.title.innerText(), SOON)
      .toMatch(/^\d+ resultaten voor ‘fiets’$/);
    const found = await search.total();
    await search.choose('Agenda');
    expect(await search.total()).toBeLessThan(found);

    await page.getByRole('link', { name: 'Wis alle filters' }).click();
    await expect.poll(() => search.chips.count(), SOON).toBe(0);
    expect(await search.total()).toBe(found);
  });

  it('gets the same results from the address, and back with the back button', async () => {
    const { page, search } = await arrive(options);
    await search.choose('Voorburg');
    const total = await search.total();

    const other = await visit(browser, product.siteUrl, options);
    await other.page.goto(page.url());
    expect(await new SearchPage(other.page).total()).toBe(total);

    await page.goBack();
    await expect.poll(() => search.chips.count(), SOON).toBe(0);
  });

  it('opens the filters of a phone with a button', async () => {
    const { page, search } = await arrive({ ...options, viewport: { width: 390, height: 844 } });
    expect(await search.option('Voorburg').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await search.option('Voorburg').click();

    await expect.poll(() => search.chips.count(), SOON).toBe(1);
  });

  it('is told what to do when nothing is found', async () => {
    const { page, search } = await arrive(options);
    const word = aWord();

    await search.submit(word);

    await expect.poll(() => search.title.innerText(), SOON).toBe(`Niets gevonden voor ‘${word}’`);
    expect(
      await page.getByRole('link', { name: 'Of blader door alle initiatieven.' }).isVisible(),
    ).toBe(true);
  });
});

describe('a visitor who types with JavaScript', () => {
  it('sees results change without a new page, hears it, and finds it in the address', async () => {
    const { page, search, troubles } = await arrive();
    const title = await search.title.innerText();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });

    await search.box.pressSequentially('repareren');

    await expect.poll(() => search.title.innerText(), SOON).toMatch(/‘repareren’$/);
    expect(await search.title.innerText()).not.toBe(title);
    expect(new URL(page.url()).searchParams.get('q')).toBe('repareren');
    // Read aloud, not seen.
    await expect.poll(() => search.spoken(), SOON).toBe(await search.title.innerText());
    expect(await search.box.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    expect(await search.box.inputValue()).toBe('repareren');
    expect(loads).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('keeps the filters while typing', async () => {
    const { page, search } = await arrive();
    await search.choose('Initiatieven');

    await search.box.pressSequentially('tuin');

    await expect.poll(() => search.title.innerText(), SOON).toMatch(/‘tuin’$/);
    expect(await search.chips.count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?q=tuin&soort=initiatief');
    for (const href of await search.hits.evaluateAll((links) =>
      links.map((a) => a.getAttribute('href')),
    )) {
      expect(href).toMatch(/^\/initiatieven\//);
    }
  });
});
