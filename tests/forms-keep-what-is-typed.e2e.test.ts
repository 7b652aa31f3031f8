import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { ListingForm } from './support/listing-form.ts';
import { sharedProduct } from './support/shared-product.ts';
import { SubmissionForm } from './support/submission-form.ts';
import { openBrowser, visit, type Visit } from './support/visitor.ts';

const product = sharedProduct();
const word = aWord();
const title = `Hulp bij het dak van de ${word}`;
const text = `Wij zoeken iemand die een subsidie kan aanvragen voor het dak van de ${word}.`;
const email = `${word}@typt.example`;

const onListing = (page: Page) => {
  const form = new ListingForm(page);
  const fillIn = async () => {
    await form.fill({ title, text, email, name: 'Sam Voorbeeld', phone: '070 555 3333' });
    await form.suggested().first().check();
  };
  return { form, fillIn };
};

const onInitiative = (page: Page) => {
  const form = new SubmissionForm(page);
  return { form, fillIn: () => form.fill({ title, summary: title, description: text, email }) };
};

/** All that is filled in, but the token of the form, which differs with every page. */
const filledIn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-form]')
    .evaluate((form: HTMLFormElement) =>
      [...new Set([...new FormData(form)].map((field) => JSON.stringify(field)))]
        .filter((field) => !field.startsWith('["formulier"'))
        .sort(),
    );

/** All that the browser keeps of this visitor. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), document.cookie]),
  );

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['asks expertise', '/expertise/vragen/', onListing],
  ['offers expertise', '/expertise/aanbieden/?gebied=voorburg', onListing],
  ['submits an initiative', '/aanmelden/?beleidsveld=wonen', onInitiative],
])('somebody who %s', (_name, path, on) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, product.siteUrl);
  });
  afterAll(() => seen.page.context().close());

  it('finds all that was typed and ticked again after a reload, until it is sent', async () => {
    const { page } = seen;
    await page.goto(path);
    await on(page).fillIn();
    const before = await filledIn(page);
    expect(before.join()).toContain(email);

    await page.reload();
    await expect.poll(() => filledIn(page)).toEqual(before);

    // Opened anew, since a form that comes back within seconds counts as a robot's.
    const { form } = on(page);
    await form.agree();
    await form.send();
    await page.getByText('Bedankt! Je aanmelding is binnen.').waitFor();
    expect(await kept(page)).not.toContain(word);
    await page.goBack();
    await page.goto(path);
    expect((await filledIn(page)).join()).not.toContain(word);
    expect(await kept(page)).not.toContain(word);
  });

  it('does not find it under an address that fills in something else', async () => {
    const { page } = seen;
    await page.goto(path);
    await on(page).fillIn();
    const other = new URL(path, product.siteUrl);
    other.searchParams.set('gebied', 'rijswijk');
    await page.goto(other.href);
    expect((await filledIn(page)).join()).not.toContain(word);
    await page.goto(path);
    expect((await filledIn(page)).join()).toContain(email);
  });
});
