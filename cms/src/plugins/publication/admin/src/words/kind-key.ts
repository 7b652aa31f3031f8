import { texts, type TextKey } from '../translations/en.ts';

const isKey = (key: string): key is TextKey => Object.hasOwn(texts, key);

/** The name of a content type: `api::news-flash.news-flash` is `kind.news-flash`. */
export function kindKey(type: string): TextKey {
  const key = `kind.${type.split('.').at(-1) ?? ''}`;
  return isKey(key) ? key : 'kind.other';
}
