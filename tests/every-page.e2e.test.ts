import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/accessibility.ts';
import { sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit, type Visit } from './support/visitor.ts';

const product = sharedProduct();

/** One of each type; the names are those of the demo network. */
const PAGES = [
  ['the home page', '/'],
  ['the listing of initiatives', '/initiatieven/'],
  ['its second page', '/initiatieven/pagina/2/'],
  ['an initiative', '/initiatieven/buurttuin-de-prinsenhof/'],
  ['the policy fields', '/beleidsvelden/'],
  ['a policy field', '/beleidsvelden/groen-en-openbare-ruimte/'],
  ['a municipality', '/gebieden/leidschendam-voorburg/'],
  ['a neighbourhood', '/gebieden/essesteijn/'],
  ['the news', '/nieuws/'],
  ['a news flash', '/nieuws/stroom-in-het-hok/'],
  ['the agenda', '/agenda/'],
  ['an event', '/agenda/poppenziekenhuis/'],
  ['a static page', '/hoe-het-werkt/'],
  ['the team', '/team/'],
  ['the statement of accessibility', '/toegankelijkheid/'],
  ['asking and offering expertise', '/expertise/'],
  ['what is asked', '/expertise/gevraagd/'],
  ['what is offered', '/expertise/aangeboden/'],
  ['combinations', '/expertise/combinaties/'],
  ['the form to ask', '/expertise/vragen/'],
  ['the form to offer', '/expertise/aanbieden/'],
  ['the search page', '/zoeken/'],
  ['search results', '/zoeken/?q=tuin'],
  [
    'search results behind filters',
    '/zoeken/?q=buren&beleidsveld=samenleven&gebied=voorburg&soort=initiatief',
  ],
  ['a search near a postcode', '/zoeken/?q=buren&bij=2271&binnen=2'],
  ['a search near a place that is not known', '/zoeken/?bij=atlantis'],
  ['a search that finds nothing', '/zoeken/?q=xqzwvkjfh&gebied=voorburg'],
] as const;
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)('%s', (_name, path) => {
  it('is accessible on a wide and on a narrow screen, in light and in dark, and complains of nothing', async () => {
    const seen = await visit(browser, product.siteUrl);
    const response = await seen.page.goto(path);
    expect(response?.status()).toBe(200);

    expect(await problemsInEveryForm(seen.page)).toEqual([]);
    expect(await overflowAt320(seen.page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    expect(elsewhere(seen)).toEqual([]);
    await seen.page.context().close();
  });
});

describe('a page that does not exist', () => {
  it.each(['/bestaat-niet/', '/initiatieven/bestaat-niet/', '/nieuws/pagina/99/'])(
    'answers 404 with an accessible page of the site itself: %s',
    async (path) => {
      const seen = await visit(browser, product.siteUrl);
      const response = await seen.page.goto(path);

      expect(response?.status()).toBe(404);
      await seen.page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
      expect(await problemsInEveryForm(seen.page)).toEqual([]);
      expect(await overflowAt320(seen.page)).toEqual([]);
      expect(elsewhere(seen)).toEqual([]);
      await seen.page.context().close();
    },
  );
});

describe('what unfolds on a phone', () => {
  it.each([
    ['the menu', '/', 'Menu'],
    ['the filters', '/zoeken/?gebied=voorburg', /^Filters/],
  ])('is accessible when it is open: %s', async (_name, path, button) => {
    const { page } = await visit(browser, product.siteUrl, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(path);
    await page.getByRole('button', { name: button }).click();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    await page.context().close();
  });
});

async function problemsInEveryForm(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const size of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await accessibilityProblems(page);
      problems.push(...found.map((problem) => `${size.width} ${colorScheme}: ${problem}`));
    }
  }
  return problems;
}

/** What sticks out at the width that WCAG 1.4.10 asks for; nothing when the page does not scroll sideways. */
async function overflowAt320(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= 320) return [];
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > 320.5;
    // The innermost: what holds them sticks out because of them.
    return [...document.querySelectorAll('body *')]
      .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

const elsewhere = ({ requests }: Visit): string[] =>
  requests.filter(
    (url) => !url.startsWith('data:') && new URL(url).origin !== new URL(product.siteUrl).origin,
  );
