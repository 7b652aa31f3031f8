import type { Picture, Queries } from '../../read-model/queries.ts';
import { richText, type RichText } from '../../rich-text/rich-text.ts';
import { pageHref } from '../page-href.ts';

export interface Person {
  name: string;
  role: string | null;
  text: string | null;
  picture: Picture | null;
}

export interface StaticPage {
  path: string;
  title: string;
  summary: string | null;
  picture: Picture | null;
  body: RichText | null;
  people: Person[];
}

/** All that a page of the editors' own shows, or null when there is no such page. */
export function staticPage(queries: Queries, slug: string): StaticPage | null {
  const page = queries.bySlug('page', slug);
  if (!page) return null;
  return {
    path: pageHref('page', page),
    title: page.title,
    summary: page.summary,
    picture: queries.picture(page.picture),
    body: richText(queries, page.body),
    people: page.people.map((person) => ({ ...person, picture: queries.picture(person.picture) })),
  };
}
