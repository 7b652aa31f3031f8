import type { offers as english } from '../en/offers.ts';

export const offers: Record<keyof typeof english, string> = {
  'offers.search': 'Zoek in titel of code',
  'offers.view.busy': 'Loopt iets',
  'offers.view.full': 'Vol',
  'offers.view.expiring': 'Loopt af binnen 30 dagen',
  'offers.view.all': 'Alles',
  'offers.empty.busy': 'Bij geen enkele helper loopt nu iets.',
  'offers.empty.full': 'Elke helper heeft nog ruimte.',
  'offers.empty.expiring': 'Binnen 30 dagen loopt niets af.',
  'offers.empty.all': 'Er is nog geen aanbod.',
  'offers.load': '{open} van {capacity}',
  'offers.full': 'Vol: {open} van {capacity}',
  'offers.helper-open':
    '{count, plural, =0 {Geen open vraag} one {# open vraag} other {# open vragen}}',
  'offers.until': 'tot',
};
