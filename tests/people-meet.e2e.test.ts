import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWord } from './support/a-word.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { letDaysPass, wholeDatabase } from './support/cms-database.ts';
import { Desk } from './support/desk.ts';
import { ListingForm } from './support/listing-form.ts';
import { Mailbox } from './support/mailbox.ts';
import { MatchingDesk } from './support/matching-desk.ts';
import { AFTER_A_CRASH, SOON } from './support/patience.ts';
import { PublicSite, searchPath } from './support/public-site.ts';
import { addressesThatMention, filesBelow } from './support/published-files.ts';
import { searchDocuments } from './support/search-index.ts';
import { sharedCoordinator, sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit, type Visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const coordinator = sharedCoordinator();
const intakeDesk = new Desk(coordinator);
const desk = new MatchingDesk(coordinator);

/** Somebody with words, a name and an address that nobody else has. */
function somebody(name: string, phone: string) {
  const word = aWord();
  return { word, name: `${name} ${word}`, email: `${word}@mens.example`, phone };
}

const asker = somebody('Vera', '070 555 1111');
const helper = somebody('Hilde', '070 555 2222');
const request = {
  ...asker,
  title: `Hulp bij een subsidie voor de ${asker.word}`,
  text: `Wij zoeken iemand die ons helpt om een subsidie aan te vragen voor onze ${asker.word} in de buurt.`,
};
const offer = {
  ...helper,
  title: `Subsidies aanvragen, ook voor een ${helper.word}`,
  text: `Ik schreef al vaak een subsidieaanvraag voor een buurthuis en voor een ${helper.word}.`,
};
const mailOf = {
  asker: new Mailbox(product, asker.email),
  helper: new Mailbox(product, helper.email),
};
const secretsOf = ({ name, email, phone }: typeof asker) => [name, email, phone];

let browser: Browser;
/** The one asks without JavaScript, the other offers with it. */
let asking: Visit;
let helping: Visit;
let proposalId = '';

beforeAll(async () => {
  browser = await openBrowser();
  asking = await visit(browser, product.siteUrl, { javaScriptEnabled: false });
  helping = await visit(browser, product.siteUrl);
});
afterAll(() => browser.close());

/** The page that the newest mail with these words leads to. */
async function linkIn(mailbox: Mailbox, words: string, part: string): Promise<string> {
  await expect.poll(() => mailbox.subjects(), SOON).toContainEqual(expect.stringContaining(words));
  const { links } = await mailbox.find(words);
  return links.find((link) => link.includes(part)) ?? '';
}

async function place(title: string): Promise<string> {
  const { id } = await intakeDesk.one(title);
  await intakeDesk.command(id, 'take');
  const { placed } = await intakeDesk.command(id, 'place', { text: '' });
  return new URL(placed?.url ?? '').pathname;
}

const paths = { request: '', offer: '' };

describe('somebody who asks, without JavaScript', () => {
  it('has subjects suggested by a button, of which none is ticked', async () => {
    const { page } = asking;
    const form = await ListingForm.open(page, '/expertise/vragen/');
    await form.fill(request);
    await page.getByRole('button', { name: 'Stel onderwerpen voor' }).first().click();
    await form.suggested().first().waitFor();
    expect(
      await form.suggested().evaluateAll((boxes) => boxes.map((box) => box.matches(':checked'))),
    ).not.toContain(true);
    expect(await form.field(/in één zin/).inputValue()).toBe(request.title);
    await page
      .getByRole('checkbox', { name: /subsidieaanvraag/ })
      .first()
      .check();
    await form.agree();
    await form.send();
    await page.getByText('Bedankt! Je aanmelding is binnen.').waitFor();
  });
});

describe('somebody who offers, with JavaScript', () => {
  it('sees subjects come while typing, and is told of words that are better left out', async () => {
    const { page } = helping;
    const form = await ListingForm.open(page, '/expertise/aanbieden/');
    await form.fill({ ...offer, text: `${offer.text} Ik zit zelf in een rolstoel.` });
    await form.suggested().first().waitFor();
    await page.getByText('Wil je dit wel delen?').waitFor();
    await form.field('Vertel er meer over').fill(offer.text);
    await page.getByText('Wil je dit wel delen?').waitFor({ state: 'detached' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.suggested().first().check();
    await form.agree();
    await form.send();
    await page.getByText('Bedankt! Je aanmelding is binnen.').waitFor();
  });
});

describe('placed by a moderator', () => {
  it('both stand on the site and in search, and nowhere does it say whose they are', async () => {
    paths.request = await place(request.title);
    paths.offer = await place(offer.title);
    for (const [path, word] of [
      [paths.request, asker.word],
      [paths.offer, helper.word],
    ] as const) {
      await expect.poll(() => site.status(path), SOON).toBe(200);
      await expect.poll(() => site.mentions(path, [searchPath(word)]), SOON).toHaveLength(1);
    }
    for (const secret of [...secretsOf(asker), ...secretsOf(helper)]) {
      expect(addressesThatMention(product, secret)).toEqual([]);
    }
  });
});

describe('a coordinator', () => {
  it('sees who could help, and asks them with a word of their own', async () => {
    const requestId = await desk.request(request.title);
    const find = async () =>
      (await desk.candidates(requestId)).find(({ card }) => card.title === offer.title);
    await expect.poll(async () => (await find())?.card.title, SOON).toBe(offer.title);
    const { id = '' } = (await find()) ?? {};
    const made = await desk.propose(requestId, id, 'Dit lijkt ons echt iets voor jou.');
    proposalId = made.id;
    expect(made.state).toBe('asked-helper');
  });
});

describe('who could help', () => {
  let link = '';

  it('gets a mail that names nobody; a program that follows its links answers nothing', async () => {
    link = await linkIn(mailOf.helper, 'Kun jij hiermee helpen', '/expertise/antwoord/');
    const { text } = await mailOf.helper.find('Kun jij hiermee helpen');
    expect(text).toContain('Dit lijkt ons echt iets voor jou.');
    for (const secret of secretsOf(asker)) expect(text).not.toContain(secret);
    for (let time = 0; time < 3; time += 1) expect((await fetch(link)).status).toBe(200);
  });

  it('says yes to words that are on the page', async () => {
    const { page } = helping;
    await page.goto(link);
    await page.getByText('Dit lijkt ons echt iets voor jou.').waitFor();
    await page.getByText('mijn naam, mailadres en telefoonnummer aan de ander mailen').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const secret of secretsOf(asker)) expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: 'Ja, ik wil helpen' }).click();
    await page.getByRole('heading', { name: 'Fijn dat je wilt helpen!' }).waitFor();
  });

  it('has used the link up', async () => {
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('who asked', () => {
  it('confirms, and only then both hear who the other is', async () => {
    const link = await linkIn(mailOf.asker, 'Iemand wil je helpen', '/expertise/antwoord/');
    for (const { text } of await mailOf.asker.read()) {
      for (const secret of secretsOf(helper)) expect(text).not.toContain(secret);
    }
    await asking.page.goto(link);
    for (const secret of secretsOf(helper)) {
      expect(await asking.page.content()).not.toContain(secret);
    }
    await asking.page.getByRole('button', { name: 'Ja, ik wil kennismaken' }).click();
    await asking.page.getByRole('heading', { name: 'Mooi, jullie gaan kennismaken!' }).waitFor();

    await expect
      .poll(() => mailOf.asker.subjects(), SOON)
      .toContainEqual(expect.stringContaining('Maak kennis'));
    await expect
      .poll(() => mailOf.helper.subjects(), SOON)
      .toContainEqual(expect.stringContaining('Maak kennis'));
    const [toAsker, toHelper] = [
      await mailOf.asker.find('Maak kennis'),
      await mailOf.helper.find('Maak kennis'),
    ];
    for (const secret of secretsOf(helper)) expect(toAsker.text).toContain(secret);
    for (const secret of secretsOf(asker)) expect(toHelper.text).toContain(secret);
  });

  it('is asked two weeks later what came of it, and answers with one press', async () => {
    letDaysPass(product, proposalId, 15);
    const words = 'Hoe ging het';
    await expect
      .poll(() => mailOf.asker.subjects(), AFTER_A_CRASH)
      .toContainEqual(expect.stringContaining(words));
    await asking.page.goto(await linkIn(mailOf.asker, words, '/expertise/antwoord/'));
    await asking.page.getByRole('button', { name: 'Het heeft geholpen' }).click();
    await asking.page.getByRole('heading', { name: 'Dank je wel!' }).waitFor();
  });
});

describe('who helped', () => {
  it('can be gone: from the database, the index, the files and the mail folder', async () => {
    const { page } = helping;
    await page.goto(await linkIn(mailOf.helper, 'Je aanbod staat klaar', '/expertise/beheer/'));
    await page.getByText('Jullie kennen elkaar').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByText('Wis alles', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Ja, wis alles van mij' }).check();
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('heading', { name: 'Alles is gewist' }).waitFor();

    await expect.poll(() => site.status(paths.offer), SOON).toBe(410);
    const traces = [...secretsOf(helper), helper.word];
    const left = (text: string) => traces.filter((trace) => text.includes(trace));
    await expect.poll(() => left(wholeDatabase(product)), AFTER_A_CRASH).toEqual([]);
    await expect
      .poll(async () => left(JSON.stringify(await searchDocuments(product))), SOON)
      .toEqual([]);
    expect(traces.flatMap((trace) => addressesThatMention(product, trace))).toEqual([]);
    // The farewell is the only mail that is left.
    await expect.poll(() => mailOf.helper.subjects(), SOON).toEqual(['Je aanbod is gewist']);
    expect((await mailOf.asker.subjects()).join()).not.toContain('Maak kennis');
    const logs = [...filesBelow(join(product.dataDir, 'logs')).values()].join('\n');
    // The words of the title are there: staff searched for them.
    expect(secretsOf(helper).filter((secret) => logs.includes(secret))).toEqual([]);
  });

  it('met no error on the way, nor did who asked', () => {
    const troubles = [...helping.troubles, ...asking.troubles];
    expect(troubles.filter((trouble) => !trouble.includes('ERR_ABORTED'))).toEqual([]);
  });
});
