import { nl, type TextKey } from '../../i18n/nl.ts';

type NewsKey = Extract<TextKey, `manage.news.${string}`>;

const isKey = (key: string): key is NewsKey => Object.hasOwn(nl, key);

/** The text that tells what has just happened, or null when nothing did. */
export function newsKey(slug: string | null): NewsKey | null {
  const key = `manage.news.${slug ?? ''}`;
  return isKey(key) ? key : null;
}
