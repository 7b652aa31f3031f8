import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from '../../../tests/support/accessibility.ts';
import { SOON } from '../../../tests/support/patience.ts';
import { visit } from '../../../tests/support/visitor.ts';
import type { RunningCms } from '../../test-support/boot-cms.ts';
import { logIn } from '../../test-support/http.ts';

export const DESK = '/admin/plugins/expertise-matching';

/** A browser in which somebody of the staff is logged in. */
export async function staffPage(
  cms: RunningCms,
  browser: Browser,
  who: 'coordinator' | 'editor',
  width = 1280,
): Promise<Page> {
  const { page } = await visit(browser, cms.url, { viewport: { width, height: 900 } });
  const token = await logIn(cms, cms.credentials[who]);
  await page.addInitScript((kept) => {
    localStorage.setItem('jwtToken', JSON.stringify(kept));
  }, token);
  return page;
}

/** Until what is read is there. */
export const deskIsQuiet = (page: Page) =>
  expect.poll(() => page.locator('main [aria-busy=true]').count(), SOON).toBe(0);

/** Opens a part of the desk, such as `/offers`. */
export async function openDesk(page: Page, part = ''): Promise<void> {
  await page.goto(`${DESK}${part}`);
  await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
  await deskIsQuiet(page);
}

/** Strapi's own frame around the page is not ours to mend. */
export async function ourProblems(page: Page): Promise<string[]> {
  const problems = await accessibilityProblems(page);
  return problems.filter((problem) => !/ at (nav|aside|#strapi( > |:))/.test(problem));
}
