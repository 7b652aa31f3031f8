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

  it('searches near a postcode, further away, and leaves the place again', async () => {
    const { page, search } = await arrive(options);
    const all = await search.total();

    await search.place.fill('2271 AB');
    await search.place.press('Enter');
    await expect.poll(() => search.chips.count(), SOON).toBe(1);
    const near = await search.total();
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(all);
    expect(await search.order('Dichtbij').getAttribute('aria-current')).toBe('true');

    await page.getByLabel('Afstand').selectOption('25 km');
    if (!options.javaScriptEnabled) await search.box.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('binnen'), SOON).toBe('25');
    expect(await search.total()).toBeGreaterThan(near);

    await search.chip('binnen 25 km van 2271').click();
    await expect.poll(() => search.chips.count(), SOON).toBe(0);
    expect(await search.place.inputValue()).toBe('');
  });

  it('is told which place is not known, and keeps what was typed', async () => {
    const { page, search } = await arrive(options);

    await search.place.fill('Atlantis');
    await search.place.press('Enter');

    await page.getByText('De plaats ‘Atlantis’ kennen we hier niet.').waitFor();
    expect(await search.place.inputValue()).toBe('Atlantis');
  });

  it('puts results in another order', async () => {
    const { page, search } = await arrive(options);
    await search.choose('Initiatieven');

    await search.order('Naam').click();

    await expect.poll(() => new URL(page.url()).searchParams.get('sorteer'), SOON).toBe('naam');
    const names = await search.hits.allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    const byName = new Intl.Collator('nl', { ignorePunctuation: true });
    expect(
      names.filter((name, at) => at > 0 && byName.compare(names[at - 1] ?? '', name) > 0),
    ).toEqual([]);
  });

  it('is shown what does find something when the whole question does not', async () => {
    const { page, search } = await arrive(options);
    const word = aWord();

    await search.submit(`${word} moestuin`);
    await expect.poll(() => search.title.innerText(), SOON).toMatch(/^Niets gevonden/);
    await page.getByRole('link', { name: /^Alleen ‘moestuin’ \d+/ }).click();
    await expect.poll(() => search.title.innerText(), SOON).toMatch(/‘moestuin’$/);
    expect(await search.total()).toBeGreaterThan(0);

    await page.goto(`/zoeken/?q=${word}&soort=nieuws&bij=voorburg&binnen=1`);

    await page
      .getByText(`Je zocht naar ‘${word}’ en koos: Nieuws, binnen 1 km van Voorburg.`)
      .waitFor();
    expect(await page.getByRole('link', { name: 'Stuur een mail' }).getAttribute('href')).toContain(
      encodeURIComponent(word),
    );
    await page.goto(`/zoeken/?q=voorbrug&fase=idee&bij=stompwijk&binnen=1&soort=nieuws`);
    await page.getByRole('link', { name: /^Alles over Voorburg \d+/ }).click();
    await expect.poll(() => search.chips.count(), SOON).toBe(1);
    expect(await search.total()).toBeGreaterThan(10);
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

describe('a visitor who uses the own location', () => {
  it('gets what is near, while the coordinates stay in the browser', async () => {
    const { page, search } = await arrive({
      permissions: ['geolocation'],
      geolocation: { latitude: 52.0671, longitude: 4.3637 },
    });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));

    await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click();

    await expect.poll(() => search.chips.count(), SOON).toBe(1);
    expect(await search.place.inputValue()).not.toBe('');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((request) => /52[.]06|4[.]36/.test(request))).toEqual([]);
  });

  it('is told what to do without permission', async () => {
    const { page } = await arrive({ permissions: [] });
    await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click();
    await page.getByText('Je locatie is niet bekend.').waitFor();
  });
});
