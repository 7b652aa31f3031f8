import { hash } from 'node:crypto';
import { documentAt } from '../kinds/document-at.ts';
import type { Entries } from '../read-model/entries.ts';
import { createReads, recordInto } from '../read-model/recorder.ts';
import { createQueries } from '../read-model/store-queries.ts';
import { pageRecord } from './page-record.ts';
import type { PageRenderer } from './render-each.ts';
import type { Rendered } from './rendered.ts';

/** The built Astro app, as far as the publisher uses it. */
export interface App {
  render(request: Request, options: { locals: object }): Promise<Response>;
}

/** The page for addresses that do not exist. It is the one page whose status is not 200. */
const NOT_FOUND_PAGE = '/404.html';

/** Renders single addresses through the loaded app, recording what each read. */
export class Renderer implements PageRenderer {
  readonly atOnce = 1;
  readonly #app;
  readonly #entries;
  readonly #siteUrl;

  constructor(app: App, entries: Entries, siteUrl: URL) {
    this.#app = app;
    this.#entries = entries;
    this.#siteUrl = siteUrl;
  }

  /**
   * @param moment the instant for which the page is made, in milliseconds
   * @throws when the template throws or answers anything but a page or 404
   */
  async render(path: string, moment: number): Promise<Rendered> {
    const reads = createReads();
    const queries = createQueries(this.#entries, recordInto(reads), moment);
    const isNotFoundPage = path === NOT_FOUND_PAGE;
    const url = new URL(isNotFoundPage ? '/404/' : path, this.#siteUrl);
    const response = await this.#app.render(new Request(url), {
      locals: { queries, siteUrl: this.#siteUrl },
    });
    if (response.status === 404 && !isNotFoundPage) return { kind: 'missing' };
    if (!response.ok && !isNotFoundPage) {
      throw new Error(`${path} answers ${response.status}`);
    }
    const body = new Uint8Array(await response.arrayBuffer());
    const document = documentAt(path, queries);
    return {
      kind: 'page',
      record: pageRecord({ path, hash: hash('sha256', body) }, reads, document),
      body,
      isWritten: false,
      isBare: false,
      announced: [...reads.announced],
      renditions: reads.renditions,
      shared: reads.shared,
    };
  }
}
