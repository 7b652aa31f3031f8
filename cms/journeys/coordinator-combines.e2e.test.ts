/** Smart combinations in the real admin: from what was found to the mails that all who take part read. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Mailbox } from '../../tests/support/mailbox.ts';
import { SOON } from '../../tests/support/patience.ts';
import { openBrowser } from '../../tests/support/visitor.ts';
import {
  bootCms,
  newInstallation,
  removeInstallation,
  type RunningCms,
} from '../test-support/boot-cms.ts';
import {
  answerCombination,
  ringOfThree,
  type TestInitiative,
} from '../test-support/suites/combining-people.ts';
import { deskIsQuiet, openDesk, ourProblems, staffPage } from './test-support/staff-at-the-desk.ts';

const installation = newInstallation();

let cms: RunningCms;
let three: TestInitiative[];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cms = await bootCms(installation);
  three = await ringOfThree(cms);
  browser = await openBrowser();
  page = await staffPage(cms, browser, 'coordinator');
});
afterAll(async () => {
  await browser.close();
  await cms.close();
  removeInstallation(installation);
});

const look = async (view: string) => {
  const views = page.getByRole('group', { name: 'Overzichten' });
  await views.getByRole('button', { name: view }).press('Enter');
  await deskIsQuiet(page);
};

const ring = () => page.getByRole('article').filter({ hasText: 'Kring van drie' });

describe('a coordinator who sees a ring, with the keyboard alone', () => {
  const words = 'Jullie hebben precies wat een ander zoekt.';
  const title = 'Drie keer winst in Oost';

  it('finds it among the combinations, by way of the parts of the desk', async () => {
    await openDesk(page);
    await page.getByRole('link', { name: 'Slimme combinaties' }).press('Enter');
    await page.getByText(/^3 initiatieven bieden of vragen iets/).waitFor();
    expect(await ring().count()).toBe(1);
  });

  it('reads who gives what to whom, and why that fits, without names of people', async () => {
    const gifts = ring().getByRole('list').first().locator('> li');
    expect(await gifts.count()).toBe(3);
    for (const gift of await gifts.all()) {
      await gift.getByText(/^(Sterke|Goede) match$/).waitFor();
      await gift.getByText(/^Zelfde expertise: /).waitFor();
    }
    for (const folded of await ring().getByText('Lees het aanbod en de vraag').all()) {
      await folded.press('Enter');
    }
    await ring().getByText('Wie leert ons groente telen in bakken?').waitFor();
    const shown = await ring().innerText();
    for (const { title: name } of three) expect(shown).toContain(name);
    for (const { contact } of three) expect(shown).not.toContain(contact.name);
    expect(await ourProblems(page)).toEqual([]);
  });

  it('does not get a mail out that names who takes part', async () => {
    await ring()
      .getByRole('button', { name: /^Stel voor aan iedereen: / })
      .press('Enter');
    const dialog = page.getByRole('dialog');
    const message = dialog.getByRole('textbox', { name: 'Jouw woorden in de mail' });
    expect(await message.inputValue()).toContain('Doen jullie mee?');
    // Not before the dialog has come up wholly.
    await expect.poll(() => ourProblems(page), SOON).toEqual([]);
    await message.press('Control+a');
    await page.keyboard.type(`${three[1]?.title ?? ''} doet vast mee.`);
    await dialog.getByRole('button', { name: 'Vraag iedereen' }).press('Enter');
    await dialog.getByRole('alert').getByText('laat de naam weg').waitFor();
    const mailbox = new Mailbox(installation, three[0]?.contact.email ?? '');
    expect(await mailbox.subjects()).not.toContainEqual(expect.stringContaining('Doen jullie mee'));
  });

  it('proposes it to all with own words and a title of their own', async () => {
    const dialog = page.getByRole('dialog');
    for (const [name, typed] of [
      ['Jouw woorden in de mail', words],
      ['Titel op de site', title],
    ] as const) {
      await dialog.getByRole('textbox', { name }).press('Control+a');
      await page.keyboard.type(typed);
    }
    await dialog.getByRole('button', { name: 'Vraag iedereen' }).press('Enter');
    await page.getByText('Iedereen is gevraagd.').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => ring().count(), SOON).toBe(0);
  });

  it('has written to all three, who do not hear who the others are', async () => {
    for (const each of three) {
      const mailbox = new Mailbox(installation, each.contact.email);
      await expect
        .poll(() => mailbox.subjects(), SOON)
        .toContainEqual(expect.stringContaining(title));
      const { subject, text, html, links } = await mailbox.find(title);
      expect(subject).toContain('Doen jullie mee');
      expect(text).toContain(words);
      expect(links.some((href) => href.includes('/expertise/antwoord/'))).toBe(true);
      for (const other of three.filter((it) => it !== each)) {
        for (const secret of [other.title, other.contact.name, other.contact.email]) {
          expect(subject + text + html).not.toContain(secret);
        }
      }
    }
  });

  it('sees how it stands, and that one said yes', async () => {
    const [first] = three;
    if (!first) throw new Error('A ring is three');
    await answerCombination(cms, first);
    await look('Gevraagd');
    const asked = page.getByRole('article').filter({ hasText: title });
    await asked.getByText('Wacht op antwoorden').waitFor();
    expect(await asked.getByText('Gevraagd', { exact: true }).count()).toBe(2);
    await asked.getByText('Ja', { exact: true }).waitFor();
    expect(await ourProblems(page)).toEqual([]);
  });

  it('takes it back after being asked once more, and finds it among what is over', async () => {
    const asked = page.getByRole('article').filter({ hasText: title });
    await asked.getByRole('button', { name: `Trek in: ${title}` }).press('Enter');
    const again = page.getByRole('alertdialog');
    await again.getByText('Iedereen krijgt een mail dat het niet doorgaat.').waitFor();
    await again.getByRole('button', { name: 'Trek in' }).press('Enter');
    await page.getByText('Dat is gedaan.').waitFor();
    await look('Afgelopen');
    await page.getByRole('article').filter({ hasText: title }).waitFor();
    for (const { contact } of three) {
      const mailbox = new Mailbox(installation, contact.email);
      await expect.poll(async () => (await mailbox.subjects()).length, SOON).toBeGreaterThan(1);
    }
  });
});
