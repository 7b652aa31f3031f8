import { t } from '../i18n/t.ts';
import type { SearchPage } from './page-data.ts';

/** What was found, in one line; also read aloud when results change while someone types. */
export function resultsTitle({ results, state }: Pick<SearchPage, 'results' | 'state'>): string {
  const { query } = state;
  if (results.kind === 'unavailable') return t('search.unavailable');
  if (results.total === 0) {
    return query === '' ? t('search.nothing') : t('search.nothingFor', query);
  }
  return query === ''
    ? t('search.count', results.total)
    : t('search.countFor', results.total, query);
}
