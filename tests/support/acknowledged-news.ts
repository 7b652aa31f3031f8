import { expect } from 'vitest';
import { aWord } from './a-word.ts';
import { uids, type AdminApi } from './admin-api.ts';
import { AFTER_A_CRASH } from './patience.ts';
import { isSettled, searchPath, type PublicSite } from './public-site.ts';
import { searchDocuments } from './search-index.ts';
import type { Installation } from './installation.ts';

export interface NewsFlash {
  readonly id: string;
  readonly word: string;
  readonly path: string;
  /** What the cms last said of it with success; null when an answer was lost, so that either may be so. */
  isLive: boolean | null;
}

/** News flashes of an editor who goes on while parts of the product die, and what was said of each. */
export class AcknowledgedNews {
  readonly flashes: NewsFlash[] = [];
  readonly #editor;
  readonly #product;
  readonly #site;

  constructor(product: Installation, editor: AdminApi, site: PublicSite) {
    this.#product = product;
    this.#editor = editor;
    this.#site = site;
  }

  /** A draft. */
  async draft(): Promise<NewsFlash> {
    const word = aWord();
    const { documentId } = await this.#editor.create(uids.newsFlash, {
      title: word,
      summary: `Over ${word}.`,
    });
    const flash = { id: documentId, word, path: `/nieuws/${word}/`, isLive: false };
    this.flashes.push(flash);
    return flash;
  }

  /** An answer that was lost says nothing of whether it was done. */
  async attempt(flash: NewsFlash, isLive: boolean): Promise<boolean> {
    try {
      if (isLive) await this.#editor.publish(uids.newsFlash, flash.id);
      else await this.#editor.unpublish(uids.newsFlash, flash.id);
      flash.isLive = isLive;
      return true;
    } catch {
      flash.isLive = null;
      return false;
    }
  }

  /** The cms answers again. */
  backAgain(): Promise<void> {
    return expect
      .poll(async () => {
        const response = await fetch(`${this.#product.cmsUrl}/_health`).catch(() => null);
        return response?.status;
      }, AFTER_A_CRASH)
      .toBe(204);
  }

  /** Everything catches up, and says so. */
  async expectTruth(): Promise<void> {
    await expect.poll(() => this.#untrue(), AFTER_A_CRASH).toEqual([]);
    await expect.poll(() => isSettled(this.#site), AFTER_A_CRASH).toBe(true);
    const newest = this.flashes.findLast(({ isLive }) => isLive === true)?.path ?? '';
    expect(newest).not.toBe('');
    // It stands first in every list.
    expect(await this.#site.mentions(newest, ['/', '/nieuws/'])).toHaveLength(2);
  }

  async removeAll(): Promise<void> {
    for (const { id } of this.flashes.splice(0)) await this.#editor.remove(uids.newsFlash, id);
  }

  /** Those that are not everywhere what they should be; what was not acknowledged must only be the same everywhere. */
  async #untrue(): Promise<object[]> {
    const documents = new Set((await searchDocuments(this.#product)).map(({ id }) => id));
    const wrong: object[] = [];
    for (const { id, word, path, isLive } of this.flashes) {
      const cms = (await this.#editor.status(uids.newsFlash, id)).state !== 'draft';
      const places = {
        cms,
        page: (await this.#site.status(path)) === 200,
        index: documents.has(id),
        search: (await this.#site.text(searchPath(word))).includes(path),
      };
      const truth = isLive ?? cms;
      if (Object.values(places).some((seen) => seen !== truth))
        wrong.push({ path, truth, ...places });
    }
    return wrong;
  }
}
