import type { ListingKind } from '@burgerwerf/cms/contract';
import { t } from '../../i18n/t.ts';

/** How many there are, above a list of them. @param total null behind the numbered pages */
export function countText(kind: ListingKind, total: number | null): string {
  if (total === null) return t(`expertise.older.${kind}`);
  return total === 0 ? t(`expertise.none.${kind}`) : t(`expertise.count.${kind}`, total);
}
