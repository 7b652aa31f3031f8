import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { uids } from './support/admin-api.ts';
import { Desk } from './support/desk.ts';
import { readCredentials } from './support/installation.ts';
import { Mailbox } from './support/mailbox.ts';
import { SOON } from './support/patience.ts';
import { PublicSite, searchPath } from './support/public-site.ts';
import { addressesThatMention } from './support/published-files.ts';
import { sharedCoordinator, sharedProduct } from './support/shared-product.ts';
import { SubmissionForm } from './support/submission-form.ts';
import { openBrowser, visit, type Visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const coordinator = sharedCoordinator();
const desk = new Desk(coordinator);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const aPhoto = async () => ({
  name: 'tuin.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: { width: 1600, height: 1000, channels: 3, background: '#4a7' },
  })
    .withExif({ IFD0: { Artist: 'Iemand met een naam' } })
    .jpeg()
    .toBuffer(),
});

/** What an initiator fills in; each has words of its own. */
function anInitiative() {
  const word = aWord();
  return {
    word,
    title: `De ${word} van Noord`,
    summary: `Buren leggen samen een ${word} aan op het veldje.`,
    description: `Elke zaterdag zijn we bezig.\n\nNeem een schep mee naar de ${word}.`,
    email: `${word}@inzender.example`,
  };
}

const statusOf = (page: Page) => page.getByRole('main');

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('an initiator %s', (_name, javaScriptEnabled) => {
  const filled = anInitiative();
  const mailbox = new Mailbox(product, filled.email);
  let seen: Visit;
  let statusUrl: string;
  let path: string;

  beforeAll(async () => {
    seen = await visit(browser, product.siteUrl, { javaScriptEnabled });
  });
  afterAll(() => seen.page.context().close());

  it('finds the way in on the home page', async () => {
    await seen.page.goto('/');
    await seen.page.getByRole('link', { name: 'Meld je initiatief aan' }).first().click();
    await seen.page.getByRole('heading', { level: 1, name: 'Meld je initiatief aan' }).waitFor();
    expect(new URL(seen.page.url()).pathname).toBe('/aanmelden/');
  });

  it('forgets the consent, and loses nothing by it', async () => {
    const form = await SubmissionForm.open(seen.page);
    await form.fill(filled);
    await form.addPhoto(await aPhoto(), `Een ${filled.word} in het gras`);
    await form.send();

    await expect.poll(() => seen.page.title()).toMatch(/^Fout: /);
    expect(await form.field('Naam van het initiatief').inputValue()).toBe(filled.title);
    expect(await form.field('Beschrijving').inputValue()).toBe(filled.description);
    expect(await seen.page.getByLabel('In opbouw').isChecked()).toBe(true);
    expect(await seen.page.getByLabel('Wat is er te zien?').first().inputValue()).toBe(
      `Een ${filled.word} in het gras`,
    );
    expect(await photoWidths(seen.page)).not.toContain(0);
    expect((await desk.find(filled.title)).length).toBe(0);
  });

  it('agrees and sends it, and is thanked on a page of its own', async () => {
    await seen.page.getByRole('checkbox', { name: /^Ik vind het goed dat/ }).check();
    await seen.page.getByRole('button', { name: 'Verstuur', exact: true }).click();

    await statusOf(seen.page).getByText('Bedankt! Je aanmelding is binnen.').waitFor();
    expect(new URL(seen.page.url()).pathname).toMatch(/^\/aanmelden\/status\/[\w-]{40,}\/$/);
  });

  it('gets a mail with a link to that page', async () => {
    await expect
      .poll(() => mailbox.subjects(), SOON)
      .toEqual([expect.stringContaining('We hebben je inzending ontvangen')]);
    const { links, text } = await mailbox.find('ontvangen');
    statusUrl = links.find((link) => link.includes('/aanmelden/status/')) ?? '';
    expect(text).toContain(statusUrl);
    await seen.page.goto(statusUrl);
    await statusOf(seen.page).getByText('Ontvangen').first().waitFor();
  });

  it('has put nothing on the site and no entry in the cms', async () => {
    expect(addressesThatMention(product, filled.word)).toEqual([]);
    const query = `filters[title][$contains]=${filled.word}`;
    const answer = await coordinator.request(
      'GET',
      `/content-manager/collection-types/${uids.initiative}?${query}`,
    );
    expect(await answer.json()).toMatchObject({ results: [] });
  });

  it('answers a question of the moderator in the same thread', async () => {
    const { id } = await desk.one(filled.title);
    await desk.command(id, 'take');
    await desk.command(id, 'ask', { text: 'Wie heeft de sleutel van het veldje?' });

    await expect.poll(() => mailbox.subjects(), SOON).toHaveLength(3);
    const question = (await mailbox.read()).at(-1);
    expect(question?.text).toContain('Wie heeft de sleutel van het veldje?');
    await seen.page.goto(question?.links.find((link) => link.includes('/status/')) ?? '');
    await statusOf(seen.page).getByText('Wie heeft de sleutel van het veldje?').waitFor();
    await seen.page.getByLabel('Jouw antwoord').fill('Die hangt bij de buurvrouw op nummer 4.');
    await seen.page.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await statusOf(seen.page).getByText('Bedankt, je antwoord is binnen.').waitFor();

    const { state, thread } = await desk.open(id);
    expect(state).toBe('in-review');
    expect(thread.map(({ kind }) => kind)).toEqual(['question', 'answer']);
  });

  it('is placed: live on the site and in search, with the photo, and hears of it', async () => {
    const { id } = await desk.one(filled.title);
    const { placed, history } = await desk.command(id, 'place', { text: 'Wat een mooi plan!' });
    path = new URL(placed?.url ?? '').pathname;

    await expect.poll(() => site.status(path), SOON).toBe(200);
    const listings = ['/initiatieven/', searchPath(filled.word)];
    await expect.poll(() => site.mentions(path, listings), SOON).toContain(searchPath(filled.word));
    const html = await site.text(path);
    expect(html).toContain(`Een ${filled.word} in het gras`);
    expect(html).toContain(`Neem een schep mee naar de ${filled.word}.`);
    expect(history.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['received', 'taken', 'asked', 'answered', 'placed']),
    );
    await expect.poll(() => mailbox.subjects(), SOON).toHaveLength(4);
    const letter = (await mailbox.read()).at(-1);
    expect(letter?.text).toContain('Wat een mooi plan!');
    expect(letter?.links).toContain(new URL(path, product.siteUrl).href);
  });

  it('keeps name, address and phone number to those who keep contact', () => {
    expect(addressesThatMention(product, filled.email)).toEqual([]);
    expect(addressesThatMention(product, 'Sam Voorbeeld')).toEqual([]);
    expect(addressesThatMention(product, '070 000 00 00')).toEqual([]);
  });

  it('has met no error on the way', () => {
    // The refused form is meant to be one, and going on breaks off what is still on its way.
    const real = seen.troubles.filter((trouble) => !/422|ERR_ABORTED/.test(trouble));
    expect(real).toEqual([]);
  });
});

describe('a moderator in the admin', () => {
  const filled = anInitiative();
  const mailbox = new Mailbox(product, filled.email);
  const { moderator } = readCredentials(product);
  let visitor: Visit;
  let staff: Visit;

  beforeAll(async () => {
    visitor = await visit(browser, product.siteUrl);
    const form = await SubmissionForm.open(visitor.page);
    await form.fill(filled);
    await form.agree();
    await form.send();
    await statusOf(visitor.page).getByText('Bedankt! Je aanmelding is binnen.').waitFor();
    staff = await visit(browser, product.cmsUrl);
    await staff.page.goto('/admin');
    await staff.page.locator('input[name=email]').fill(moderator.email);
    await staff.page.locator('input[name=password]').fill(moderator.password);
    await staff.page.locator('button[type=submit]').click();
    await staff.page.getByRole('heading', { name: /^Hallo/ }).waitFor();
  });
  afterAll(async () => {
    await visitor.page.context().close();
    await staff.page.context().close();
  });

  it('finds the submission in the queue and sees it as it will be on the site', async () => {
    await staff.page.getByRole('link', { name: /^Inzendingen/ }).click();
    await staff.page.getByRole('heading', { level: 1, name: 'Inzendingen' }).waitFor();
    await staff.page.getByLabel('Zoek in titel of kenmerk').fill(filled.word);
    await staff.page.getByRole('link', { name: filled.title }).click();
    await staff.page.getByRole('heading', { level: 1, name: filled.title }).waitFor();
    await staff.page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1, name: filled.title })
      .waitFor();
    await staff.page.frameLocator('iframe').getByText('Voorbeeld: dit staat nog niet').waitFor();
  });

  it('declines it with a letter of their own words, which the submitter reads', async () => {
    await staff.page.getByRole('button', { name: 'Wijs af' }).click();
    const dialog = staff.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Waarom?' }).click();
    await staff.page.getByRole('option').first().click();
    const letter = dialog.getByRole('textbox', { name: 'Tekst van de mail' });
    await expect.poll(() => letter.inputValue()).not.toBe('');
    await letter.fill(`Helaas past de ${filled.word} niet bij ons. Bel gerust.`);
    await dialog.getByRole('button', { name: 'Wijs af en verstuur' }).click();
    await staff.page.getByText('De inzending is afgewezen.').waitFor();

    const words = `Helaas past de ${filled.word} niet bij ons.`;
    await expect.poll(async () => (await mailbox.read()).at(-1)?.text, SOON).toContain(words);
    await visitor.page.reload();
    await statusOf(visitor.page).getByText(words).waitFor();
    await statusOf(visitor.page).getByText('Niet geplaatst').first().waitFor();
    expect(addressesThatMention(product, filled.word)).toEqual([]);
  });

  it('works at a desk without barriers of our making', async () => {
    await staff.page.goto('/admin/plugins/intake');
    await staff.page.getByRole('heading', { level: 1, name: 'Inzendingen' }).waitFor();
    // Strapi's own frame around the page is not ours to mend.
    const problems = await accessibilityProblems(staff.page);
    expect(problems.filter((problem) => !/ at (nav|aside|#strapi > )/.test(problem))).toEqual([]);
  });
});

describe('who changes their mind', () => {
  async function submitted() {
    const filled = anInitiative();
    const { page } = await visit(browser, product.siteUrl);
    const form = await SubmissionForm.open(page);
    await form.fill(filled);
    await form.agree();
    await form.send();
    await statusOf(page).getByText('Bedankt! Je aanmelding is binnen.').waitFor();
    return { filled, page, mailbox: new Mailbox(product, filled.email) };
  }

  it('withdraws, and all but the history is erased', async () => {
    const { filled, page } = await submitted();
    const { id } = await desk.one(filled.title);
    await page.getByText('Trek je aanmelding in').click();
    await page.getByLabel('Ja, ik wil mijn aanmelding intrekken').check();
    await page.getByRole('button', { name: 'Trek in' }).click();
    await statusOf(page).getByText('Je aanmelding is ingetrokken.').waitFor();

    const after = await desk.open(id);
    expect(after.state).toBe('withdrawn');
    expect(JSON.stringify(after)).not.toContain(filled.word);
    expect(after.history.map(({ event }) => event)).toContain('withdrawn');
    await page.context().close();
  });

  it('undoes with one click what somebody sent in under their address; looking does nothing', async () => {
    const { filled, page, mailbox } = await submitted();
    const { id } = await desk.one(filled.title);
    await expect.poll(() => mailbox.subjects(), SOON).toHaveLength(1);
    const { links } = await mailbox.find('ontvangen');
    const link = links.find((href) => href.includes('/niet-van-mij/')) ?? '';

    // A mail scanner follows every link, more than once.
    expect([await fetch(link), await fetch(link)].map(({ status }) => status)).toEqual([200, 200]);
    expect((await desk.open(id)).state).toBe('received');

    await page.goto(link);
    await page.getByRole('main').getByRole('button').click();
    await expect.poll(async () => (await desk.open(id)).state, SOON).toBe('withdrawn');
    expect(JSON.stringify(await desk.open(id))).not.toContain(filled.word);
    expect((await fetch(link)).status).toBe(404);
    await page.context().close();
  });
});

/** Of the pictures in the form; 0 of one that did not load. */
const photoWidths = (page: Page): Promise<number[]> =>
  page
    .locator('form img')
    .evaluateAll((images) =>
      images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    );
