import type { OwnListing } from '@burgerwerf/cms/contract';
import { formatDate } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';

/** What it means that an offer or a request stands as it does. */
export function stateText({ state, until }: Pick<OwnListing, 'state' | 'until'>): string {
  return state === 'open' || state === 'expired'
    ? t(`manage.stateText.${state}`, formatDate(until))
    : t(`manage.stateText.${state}`);
}
