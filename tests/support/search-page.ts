import type { Locator, Page } from 'playwright-core';

/** The search page as a visitor uses it. */
export class SearchPage {
  readonly #page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Type words and press Enter, which works without a script too. */
  async submit(words: string): Promise<void> {
    await this.box.fill(words);
    await this.box.press('Enter');
  }

  get box(): Locator {
    return this.#page.getByLabel('Zoekwoorden');
  }

  /** The line above the results: how many there are. */
  get title(): Locator {
    return this.#page.locator('.results').getByRole('heading', { level: 2 });
  }

  /** What those who do not see the results are told of them. */
  spoken(): Promise<string | null> {
    return this.#page.locator('[data-search-status]').textContent();
  }

  /** Pages that are suggested while someone types. */
  get suggestions(): Locator {
    return this.#page.getByRole('listbox', { name: 'Suggesties' }).getByRole('option');
  }

  /** Where to search near: a place or a postcode. */
  get place(): Locator {
    return this.#page.getByLabel('In de buurt van');
  }

  /** Links that put the results in another order. */
  order(name: string): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Sorteer op' })
      .getByRole('link', { name, exact: true });
  }

  /** Links to what was found. */
  get hits(): Locator {
    return this.#page.locator('.results').getByRole('heading', { level: 3 }).getByRole('link');
  }

  /** Links that take a chosen filter away. */
  get chips(): Locator {
    return this.#page
      .getByRole('region', { name: 'Gekozen filters' })
      .getByRole('link', { name: /^Haal filter/ });
  }

  /** A value that can be chosen. Its name ends in how much it finds. */
  option(label: string): Locator {
    return this.#page.getByRole('link', { name: new RegExp(`^(Gekozen: )?${label} \\d+ resulta`) });
  }

  async countOf(label: string): Promise<number> {
    return firstNumber(
      await this.option(label).locator('.nl-number-badge__hidden-label').innerText(),
    );
  }

  async total(): Promise<number> {
    return firstNumber(await this.title.innerText());
  }

  /** Chooses a value, and resolves when the page shows that it is chosen. */
  async choose(label: string): Promise<void> {
    await this.option(label).click();
    await this.chip(label).waitFor();
  }

  chip(label: string): Locator {
    return this.chips.and(this.#page.getByRole('link', { name: `Haal filter ${label} weg` }));
  }
}

/** @throws when there is none, since no number is not nought */
function firstNumber(text: string): number {
  const found = /\d+/.exec(text)?.[0];
  if (found === undefined) throw new Error(`No number in “${text}”`);
  return Number(found);
}
