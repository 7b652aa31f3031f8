import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIME_ZONE } from '../cms/src/plugins/publication/shared/time-zone.mts';
import { aWord } from './support/a-word.ts';
import { uids } from './support/admin-api.ts';
import { EntryForm } from './support/entry-form.ts';
import { readCredentials } from './support/installation.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { PublicSite } from './support/public-site.ts';
import { sharedCoordinator, sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const { coordinator } = readCredentials(product);
const editor = sharedCoordinator();
const own = new OwnEntries(editor);
const uploads = join(product.dataDir, 'cms', 'public', 'uploads');

/** By the clock where the network is, to the second. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});
const inSeconds = (seconds: number): string =>
  clock.format(new Date(Date.now() + seconds * 1000)).replace(' ', 'T');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await visit(browser, product.cmsUrl));
  await page.goto('/admin');
  await page.locator('input[name=email]').fill(coordinator.email);
  await page.locator('input[name=password]').fill(coordinator.password);
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { name: /^Hallo/ }).waitFor();
});
afterAll(async () => {
  await own.clear();
  await browser.close();
});

async function openOverview(): Promise<void> {
  await page.getByRole('link', { name: 'Recent op de site' }).click();
  await page.getByRole('heading', { level: 1, name: 'Recent op de site' }).waitFor();
}

describe('an editor who plans', () => {
  const word = aWord();
  const path = `/nieuws/de-${word}-komt/`;
  let form: EntryForm;

  it('is told beside the form when a draft will go live', async () => {
    const { documentId } = await own.create(uids.newsFlash, {
      title: `De ${word} komt`,
      summary: 'Nog even wachten.',
    });
    form = await EntryForm.reopen(page, uids.newsFlash, documentId);
    await form.plan({ publishAt: '2020-01-01T10:00' });
    await form.planDialog.getByText('Dat moment is al voorbij').waitFor();
    await form.plan({ publishAt: inSeconds(24 * 3600) });
    await form.panel.getByText('Gaat live op').waitFor();
    expect(await site.status(path)).toBe(404);
  });

  it('sees it among all that is planned', async () => {
    await openOverview();
    const planned = page.getByRole('region', { name: 'Gepland' });
    await planned.getByRole('link', { name: `De ${word} komt` }).click();
    await form.panel.getByText('Gaat live op').waitFor();
  });

  it('sees it go live by itself at its moment', async () => {
    await form.plan({ publishAt: inSeconds(3) });
    await expect.poll(() => site.status(path), SOON).toBe(200);
    await form.panel.getByText('Live sinds').waitFor();
    await openOverview();
    const recent = page.getByRole('region', { name: 'Wat er pas gebeurde' });
    await recent
      .getByRole('row', { name: `De ${word} komt` })
      .first()
      .waitFor();
  });
});

describe('an editor whose page cannot be made', () => {
  const word = aWord();
  const path = `/het-${word}-is-stuk/`;
  const title = `Het ${word} is stuk`;

  it('is told why beside the entry and in the overview, while the last good version stays', async () => {
    // A page of its own, so that no list shows the picture that is lost.
    const entry = await own.publish(uids.page, { title, summary: 'De eerste versie.' });
    await expect.poll(() => site.status(path), SOON).toBe(200);
    const file = await editor.upload(`${word}.png`, await aPicture(), 'Een vlak');
    await loseFile(word);
    await editor.publish(uids.page, entry.documentId, {
      title,
      summary: 'De tweede versie.',
      picture: file.id,
    });

    const form = await EntryForm.reopen(page, uids.page, entry.documentId);
    await form.panel.getByText('de pagina kon niet worden gemaakt').waitFor();
    await form.panel.getByText('staat niet meer in de mediabibliotheek').waitFor();
    await openOverview();
    const failures = page.getByRole('region', { name: 'Pagina’s die niet gemaakt konden worden' });
    await failures.getByRole('link', { name: title }).waitFor();
    await failures.getByText('De laatste goede versie blijft online').waitFor();
    expect(await site.text(path)).toContain('De eerste versie.');

    await editor.publish(uids.page, entry.documentId, {
      title,
      summary: 'De derde versie.',
      picture: null,
    });
    await failures.getByRole('link', { name: title }).waitFor({ state: 'detached' });
    await expect.poll(() => site.text(path), SOON).toContain('De derde versie.');
  });

  it('is refused a picture without a text alternative, and loses nothing', async () => {
    const file = await editor.upload(`kaal-${word}.png`, await aPicture(), '');
    const entry = await own.create(uids.newsFlash, { title: `Kaal ${word}`, summary: 'Kort.' });
    await editor.update(uids.newsFlash, entry.documentId, { picture: file.id });
    const form = await EntryForm.reopen(page, uids.newsFlash, entry.documentId);
    await page.getByRole('button', { name: 'Publiceer' }).click();
    await page
      .getByText(`Er staat geen tekstalternatief bij de afbeelding “kaal-${word}.png”`)
      .waitFor();
    expect(await form.value('Titel')).toBe(`Kaal ${word}`);
  });
});

const aPicture = (): Promise<Buffer> => {
  const background = `#${randomBytes(3).toString('hex')}`;
  return sharp({ create: { width: 640, height: 400, channels: 3, background } })
    .png()
    .toBuffer();
};

/** Takes the file of a picture away, as a disk that is not well does. */
async function loseFile(word: string): Promise<void> {
  for (const name of await readdir(uploads)) {
    if (name.includes(word)) await rm(join(uploads, name));
  }
}
