import { Feed } from 'feed';
import { t } from '../../i18n/t.ts';
import type { Queries } from '../../read-model/queries.ts';
import { blocksToText } from '../../rich-text/blocks-to-text.ts';
import { pageHref } from '../page-href.ts';
import { NEWS_PATH } from './page-data.ts';

const NEWS_FEED_PATH = '/nieuws/feed.xml';
const ENTRIES = 30;

/** The newest news flashes as an Atom feed. */
export function newsFeed(queries: Queries, siteUrl: URL): string {
  const network = queries.network();
  const newsFlashes = queries.list('news-flash/newest', { limit: ENTRIES });
  const moments = [network, ...newsFlashes].map(({ updatedAt }) => Date.parse(updatedAt));
  const absolute = (path: string) => new URL(path, siteUrl).href;
  const feed = new Feed({
    id: absolute(NEWS_PATH),
    link: absolute(NEWS_PATH),
    title: t('site.feedTitle', network.name),
    ...(network.tagline === null ? {} : { description: network.tagline }),
    language: 'nl',
    copyright: network.publisher ?? network.name,
    generator: 'Burgerwerf',
    updated: new Date(Math.max(...moments)),
    feedLinks: { atom: absolute(NEWS_FEED_PATH) },
    author: { name: network.publisher ?? network.name },
  });
  for (const newsFlash of newsFlashes) {
    const link = absolute(pageHref('news-flash', newsFlash));
    feed.addItem({
      id: link,
      link,
      // The feed says that these are HTML, so plain text is written as such.
      title: escaped(newsFlash.title),
      description: escaped(newsFlash.summary),
      content: asHtml(blocksToText(newsFlash.body)),
      published: new Date(newsFlash.date),
      date: new Date(newsFlash.updatedAt),
    });
  }
  return feed.atom1();
}

/** Lines of plain text as paragraphs. */
const asHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
