import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** A form that comes back sooner was not filled in by a person. */
const FILLING_IN = 3100;

export interface Filled {
  title: string;
  summary: string;
  description: string;
  email: string;
}

/** The form for an initiative, as somebody fills it in. */
export class SubmissionForm {
  readonly #page;
  readonly #openedAt = Date.now();

  /** As it is open on the page. */
  constructor(page: Page) {
    this.#page = page;
  }

  static async open(page: Page): Promise<SubmissionForm> {
    await page.goto('/aanmelden/');
    return new SubmissionForm(page);
  }

  /** All that is required, but the consent. */
  async fill({ title, summary, description, email }: Filled): Promise<void> {
    await this.field('Naam van het initiatief').fill(title);
    await this.field('In één of twee zinnen').fill(summary);
    await this.field('Beschrijving').fill(description);
    await this.#page.getByLabel('In opbouw').check();
    await this.#page.getByLabel('Groen en openbare ruimte').check();
    await this.field('Plaats of buurt').selectOption({ label: 'Voorburg-Noord' });
    await this.field('Vrijwilligers').fill('7');
    await this.field('Je naam').fill('Sam Voorbeeld');
    await this.field('Je mailadres').fill(email);
    await this.field('Je telefoonnummer').fill('070 000 00 00');
  }

  field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: false }).first();
  }

  async agree(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: /^Ik vind het goed dat/ }).check();
  }

  async addPhoto(file: { name: string; mimeType: string; buffer: Buffer }, text: string) {
    await this.#page.locator('input[type=file]').first().setInputFiles(file);
    await this.#page.getByLabel('Wat is er te zien?').first().fill(text);
  }

  /** Sends it, no sooner than a person could. */
  async send(): Promise<void> {
    await pause(Math.max(0, this.#openedAt + FILLING_IN - Date.now()));
    await this.#page.getByRole('button', { name: 'Verstuur', exact: true }).click();
  }
}
