import { t } from '../../i18n/t.ts';

/** How many there are, above a list of them. @param total null behind the numbered pages */
export function countText(total: number | null): string {
  if (total === null) return t('initiatives.older');
  return total === 0 ? t('initiatives.none') : t('initiatives.count', total);
}
