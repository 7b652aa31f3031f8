import type { Link } from '../components/link.ts';
import { areaLink, places } from '../kinds/area/area-link.ts';
import { pageHref } from '../kinds/page-href.ts';
import type { DraftNotice } from '../preview/draft-notice.ts';
import type { Queries } from '../read-model/queries.ts';
import { shared } from '../read-model/shared.ts';

/** What stands on every page. It holds no counts, or each publication would touch every page. */
export interface Site {
  /** Public address of the site. */
  url: URL;
  name: string;
  tagline: string | null;
  email: string | null;
  publisher: string | null;
  footerText: string | null;
  mainPages: Link[];
  footerPages: Link[];
  places: Link[];
  /** Of a page that is a preview; null on the site itself. */
  draft: DraftNotice | null;
}

interface Around {
  queries: Queries;
  siteUrl: URL;
  draft?: DraftNotice;
}

export const siteData = ({ queries, siteUrl, draft }: Around): Site => ({
  url: siteUrl,
  draft: draft ?? null,
  ...queries.shared(everywhere),
});

const everywhere = shared('everywhere', (queries): Omit<Site, 'url' | 'draft'> => {
  const { name, tagline, email, publisher, footerText } = queries.network();
  return {
    name,
    tagline,
    email,
    publisher,
    footerText,
    mainPages: menu(queries, 'page/main'),
    footerPages: menu(queries, 'page/footer'),
    places: places(queries).map(areaLink),
  };
});

const menu = (queries: Queries, list: 'page/main' | 'page/footer'): Link[] =>
  queries.list(list).map((page) => ({ href: pageHref('page', page), name: page.title }));
