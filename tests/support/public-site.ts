import { z } from 'zod';

const health = z.object({
  status: z.string(),
  cms: z.string(),
  search: z.string(),
  publisher: z.object({ behind: z.number(), failedPages: z.number() }),
});

/** The site as anybody sees it. */
export class PublicSite {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async status(path: string): Promise<number> {
    const response = await fetch(new URL(path, this.url), { redirect: 'manual' });
    await response.body?.cancel();
    return response.status;
  }

  /** @throws when the answer is not 200, so that a page that is away does not count as one without a word */
  async text(path: string): Promise<string> {
    const response = await fetch(new URL(path, this.url));
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return response.text();
  }

  /** Which of these addresses mention the text. */
  async mentions(text: string, paths: readonly string[]): Promise<string[]> {
    const pages = await Promise.all(paths.map((path) => this.text(path)));
    return paths.filter((_, index) => pages[index]?.includes(text));
  }

  async health() {
    return health.parse(JSON.parse(await this.text('/health')));
  }
}

export const searchPath = (query: string): string => `/zoeken/?q=${encodeURIComponent(query)}`;

/** Whether all that the site has heard of is on its pages and in the index. */
export async function isSettled(site: PublicSite): Promise<boolean> {
  const { status, publisher } = await site.health();
  return status === 'ok' && publisher.behind === 0;
}
