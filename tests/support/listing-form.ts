import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** A form that comes back sooner was not filled in by a person. */
const FILLING_IN = 3100;

export interface FilledListing {
  title: string;
  text: string;
  name: string;
  email: string;
  phone: string;
}

/** The form to ask or to offer, as somebody fills it in. */
export class ListingForm {
  readonly #page;
  readonly #openedAt = Date.now();

  /** As it is open on the page. */
  constructor(page: Page) {
    this.#page = page;
  }

  static async open(page: Page, path: string): Promise<ListingForm> {
    await page.goto(path);
    return new ListingForm(page);
  }

  /** All that is required, but a subject and the consent. */
  async fill({ title, text, name, email, phone }: FilledListing): Promise<void> {
    await this.field(/in één zin/).fill(title);
    await this.field('Vertel er meer over').fill(text);
    await this.field(/plaats of buurt|woon of werk/).selectOption({ label: 'Voorburg-Noord' });
    await this.#page.getByRole('radio', { name: 'Een bewoner' }).check();
    await this.field('Je naam').fill(name);
    await this.field('Je mailadres').fill(email);
    await this.field('Je telefoonnummer').fill(phone);
  }

  field(label: string | RegExp): Locator {
    return this.#page.getByLabel(label).first();
  }

  /** Subjects that were brought up, not the list of all. */
  suggested(): Locator {
    return this.#page.locator('[data-suggested="0"]').getByRole('checkbox');
  }

  async agree(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: /^Ik vind het goed dat/ }).check();
  }

  async send(): Promise<void> {
    await pause(Math.max(0, this.#openedAt + FILLING_IN - Date.now()));
    await this.#page.getByRole('button', { name: 'Verstuur', exact: true }).click();
  }
}
