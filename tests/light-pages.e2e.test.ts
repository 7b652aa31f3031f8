import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
const INITIATIVE = '/initiatieven/buurttuin-de-prinsenhof/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the page of an initiative', () => {
  it('weighs less than 60 KB compressed with all it loads but its pictures', async () => {
    const { page } = await visit(browser, product.siteUrl);
    const loaded: Promise<{ url: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'image') return;
      loaded.push(
        response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).byteLength })),
      );
    });

    await page.goto(INITIATIVE, { waitUntil: 'networkidle' });

    const parts = await Promise.all(loaded);
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60 * 1024);
  });

  it('says the same with and without JavaScript', async () => {
    const texts = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const { page } = await visit(browser, product.siteUrl, { javaScriptEnabled });
        await page.goto(INITIATIVE);
        return page.getByRole('main').innerText();
      }),
    );
    expect(texts[1]).toBe(texts[0]);
    expect(texts[1]?.length).toBeGreaterThan(500);
  });
});
