import { describe, expect, it } from 'vitest';
import { linksIn } from './support/links-in.ts';
import { AFTER_A_CRASH } from './support/patience.ts';
import { publishedPages } from './support/published-files.ts';
import { sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const origin = new URL(product.siteUrl).origin;

/** Follows every link of the site from the home page. */
async function crawl() {
  const broken: string[] = [];
  const from = new Map([['/', 'the start']]);
  for (const [path, source] of from) {
    const response = await fetch(new URL(path, origin));
    if (response.status !== 200)
      broken.push(`${path} answers ${response.status}, linked from ${source}`);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const content = await response.text();
    // Each search leads to more searches: those are looked at, but not followed.
    if (!isPage || path.startsWith('/zoeken/?')) continue;
    for (const link of linksIn(content)) {
      const url = new URL(link, new URL(path, origin));
      if (url.origin === origin && !from.has(url.pathname + url.search))
        from.set(url.pathname + url.search, path);
    }
  }
  return { broken, from };
}

describe('the site as a whole', () => {
  it('leads nowhere to an address that does not answer', async () => {
    // What other tests cleaned up just now may still be on its way out of the pages.
    await expect.poll(async () => (await crawl()).broken, AFTER_A_CRASH).toEqual([]);
    const { from } = await crawl();
    expect([...from.keys()]).toEqual(
      expect.arrayContaining(
        [...publishedPages(product).keys()].filter((path) => path !== '/404.html'),
      ),
    );
  });

  it('gives every page one main heading, a title and its language', () => {
    const pages = publishedPages(product);
    expect(pages.size).toBeGreaterThan(120);
    const wrong = [...pages].filter(
      ([, html]) =>
        html.match(/<h1[\s>]/g)?.length !== 1 ||
        !/<title>[^<]{3,}<\/title>/.test(html) ||
        !/<html[^>]* lang="nl(-NL)?"/.test(html),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titles = [...publishedPages(product)].map(([path, html]) => ({
      path,
      title: /<title>([^<]*)/.exec(html)?.[1],
    }));
    const twice = titles.filter(
      ({ title }) => titles.filter((other) => other.title === title).length > 1,
    );
    expect(twice).toEqual([]);
  });

  it('never shows an unfinished value', () => {
    const wrong = [...publishedPages(product)].filter(([, html]) =>
      /\b(undefined|NaN|Invalid Date)\b|\[object /.test(html),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});
