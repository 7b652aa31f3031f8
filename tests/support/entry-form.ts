import type { Locator, Page } from 'playwright-core';
import type { Uid } from './admin-api.ts';

/** The form of an entry in the admin, as its editor sees it. */
export class EntryForm {
  readonly #page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** A new entry, by way of its list. */
  static async open(page: Page, uid: Uid): Promise<EntryForm> {
    await page.goto(`/admin/content-manager/collection-types/${uid}`);
    await page.getByRole('main').getByRole('link', { name: 'Nieuw', exact: true }).click();
    await page.getByRole('button', { name: 'Publiceer' }).waitFor();
    return new EntryForm(page);
  }

  /** One that is there already. */
  static async reopen(page: Page, uid: Uid, documentId: string): Promise<EntryForm> {
    await page.goto(`/admin/content-manager/collection-types/${uid}/${documentId}`);
    await page.getByRole('button', { name: 'Publiceer' }).waitFor();
    return new EntryForm(page);
  }

  /** The panel that tells whether the entry is on the site. */
  get panel(): Locator {
    const heading = this.#page.getByRole('heading', { name: 'Op de site' });
    return this.#page.getByRole('complementary').filter({ has: heading });
  }

  get planDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Publicatie plannen' });
  }

  /** Plans when it goes live: a date with a time, as the field of the browser takes it. */
  async plan({ publishAt }: { publishAt: string }): Promise<void> {
    if (!(await this.planDialog.isVisible())) {
      await this.panel.getByRole('button', { name: /Plan een moment|Wijzig planning/ }).click();
    }
    await this.planDialog.getByLabel('Publiceren op').fill(publishAt);
    await this.planDialog.getByRole('button', { name: 'Bewaar de planning' }).click();
  }

  value(label: string): Promise<string> {
    return this.#page.getByRole('textbox', { name: label }).inputValue();
  }

  async fill(label: string, value: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: label }).fill(value);
  }

  /** In the editor for rich text; at once, since its cursor cannot keep up with the keys of a machine. */
  async writeText(text: string): Promise<void> {
    const editor = this.#page.locator('[contenteditable=true]');
    await editor.click();
    await this.#page.keyboard.insertText(text);
    await editor.getByText(text).waitFor();
  }

  /** Resolves when the admin says that it is done. */
  async publish(): Promise<void> {
    await this.#acknowledged('publish', () =>
      this.#page.getByRole('button', { name: 'Publiceer' }).click(),
    );
  }

  async unpublish(): Promise<void> {
    const publish = this.#page.getByRole('button', { name: 'Publiceer' });
    const panel = this.#page.getByRole('complementary').filter({ has: publish });
    await panel.getByRole('button', { name: 'Meer acties' }).click();
    await this.#acknowledged('unpublish', () =>
      this.#page.getByRole('menuitem', { name: 'Depubliceer' }).click(),
    );
  }

  async #acknowledged(action: string, act: () => Promise<void>): Promise<void> {
    const answer = this.#page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && response.url().includes(`/actions/${action}`),
    );
    await act();
    const status = (await answer).status();
    if (status !== 200 && status !== 201) throw new Error(`${action} answers ${String(status)}`);
  }
}
