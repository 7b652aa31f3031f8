import type { Link } from '../components/link.ts';
import { t } from '../i18n/t.ts';

/** A description of a page for search engines, in the words of schema.org. */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

/**
 * Structured data as the text of a script element. Nothing in it can end that element, nor begin a
 * comment in it, because no `<` is left.
 */
export const structuredDataText = (items: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': items }).replaceAll('<', '\\u003c');

/** The way from the home page to this one. */
export function breadcrumbList(
  trail: readonly Link[],
  current: string,
  siteUrl: URL,
): StructuredData {
  const steps = [{ name: t('site.home'), href: '/' }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: new URL(href, siteUrl).href,
      })),
      { '@type': 'ListItem', position: steps.length + 1, name: current },
    ],
  };
}

/** Leaves out what is not known, since an empty property says something false. */
export function known(data: StructuredData): StructuredData {
  const entries = Object.entries(data).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return { ...Object.fromEntries(entries), '@type': data['@type'] };
}
