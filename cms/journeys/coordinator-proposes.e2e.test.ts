/** The desk of the coordinator in the real admin: from an open request to the mail that a helper reads. */
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
import { offer, request } from '../test-support/suites/matching-people.ts';
import {
  DESK,
  deskIsQuiet,
  openDesk,
  ourProblems,
  staffPage,
} from './test-support/staff-at-the-desk.ts';

const installation = newInstallation();

let cms: RunningCms;
let requester: Awaited<ReturnType<typeof request>>['contact'];
let helper: Awaited<ReturnType<typeof offer>>['contact'];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cms = await bootCms(installation);
  ({ contact: helper } = await offer(cms));
  ({ contact: requester } = await request(cms, { neededBy: '2090-01-01' }));
  await request(cms, { title: 'Later is ook goed' });
  browser = await openBrowser();
  page = await staffPage(cms, browser, 'coordinator');
});
afterAll(async () => {
  await browser.close();
  await cms.close();
  removeInstallation(installation);
});

describe('a coordinator, with the keyboard alone', () => {
  const words = 'Dit past vast bij jou, want je kent de moestuin.';

  it('opens the most urgent request for which somebody can be proposed', async () => {
    await openDesk(page);
    const views = page.getByRole('group', { name: 'Overzichten' });
    await views.getByRole('button', { name: /^Voor te stellen/ }).press('Enter');
    await expect.poll(() => page.url(), SOON).toContain('view=to-propose');
    await deskIsQuiet(page);
    const first = page.getByRole('table').getByRole('link').first();
    expect(await first.innerText()).toBe('Subsidie voor onze moestuin');
    await first.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Subsidie voor onze moestuin' }).waitFor();
  });

  it('sees who could help and why, in words, and who that is only when asking for it', async () => {
    const first = page.getByRole('article').filter({ hasText: 'match' }).first();
    await first.getByText(/^(Sterke|Goede|Mogelijke) match$/).waitFor();
    expect(await first.getByRole('list').getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await ourProblems(page)).toEqual([]);
    const shown = await page.getByRole('main').innerText();
    expect(shown).not.toMatch(/\d\s*%/);
    for (const { name, email } of [helper, requester]) {
      expect(shown).not.toContain(name);
      expect(shown).not.toContain(email);
    }
    await first.getByRole('button', { name: /^Toon naam bij/ }).press('Enter');
    await first.getByText('Er is bewaard dat je dit hebt opgezocht.').waitFor();
    expect(await first.innerText()).toContain(helper.email);
  });

  it('proposes with words of their own in the mail that is shown', async () => {
    const propose = page.getByRole('button', { name: /^Stel voor: / }).first();
    await propose.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Onderwerp: Kun jij hiermee helpen/).waitFor();
    const message = dialog.getByRole('textbox', { name: 'Jouw woorden' });
    expect(await message.inputValue()).not.toBe('');
    await message.press('Control+a');
    await page.keyboard.type(words);
    await expect.poll(() => ourProblems(page), SOON).toEqual([]);
    await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).press('Enter');
    await page.getByText('Het voorstel is verstuurd.').waitFor();
    await page.getByText('Wacht op de helper').first().waitFor();
    await page
      .getByText(/^Voorgesteld door /)
      .first()
      .waitFor();
  });

  it('has written to the helper, who does not hear who asks', async () => {
    const mailbox = new Mailbox(installation, helper.email);
    await expect.poll(async () => (await mailbox.read()).at(-1)?.text, SOON).toContain(words);
    const { text, html, links } = await mailbox.find('Kun jij hiermee helpen');
    expect(links.some((href) => href.includes('/expertise/antwoord/'))).toBe(true);
    expect(text + html).not.toContain(requester.email);
    expect(text + html).not.toContain(requester.name);
  });

  it('takes it back after being asked once more', async () => {
    await page
      .getByRole('button', { name: /^Trek in: / })
      .first()
      .press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Trek in' }).press('Enter');
    await page.getByText('Het voorstel is ingetrokken.').waitFor();
    await page.getByText('Ingetrokken', { exact: true }).first().waitFor();
  });
});

describe('the desk', () => {
  const parts = ['', '/proposals?view=all', '/offers?view=all', '/combinations', '/figures'];

  it.each(parts)('has no barriers of our making: %s', async (part) => {
    await openDesk(page, part);
    expect(await ourProblems(page)).toEqual([]);
  });

  it.each(parts)('fits a phone: %s', async (part) => {
    const phone = await staffPage(cms, browser, 'coordinator', 390);
    await openDesk(phone, part);
    const excess = await phone
      .getByRole('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await phone.context().close();
  });

  it('is not there for an editor', async () => {
    const editor = await staffPage(cms, browser, 'editor');
    await editor.goto('/admin');
    await editor.getByRole('heading', { name: /^Hallo/ }).waitFor();
    await editor.getByRole('link', { name: /^Inzendingen/ }).waitFor();
    expect(await editor.getByRole('link', { name: /^Expertise/ }).count()).toBe(0);
    await editor.goto(DESK);
    await expect
      .poll(() => editor.getByRole('navigation', { name: 'Onderdelen' }).count(), SOON)
      .toBe(0);
    await editor.context().close();
  });
});
