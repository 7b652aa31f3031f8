import type { history as english } from '../en/history.ts';

export const history: Record<keyof typeof english, string> = {
  'history.proposed': 'Voorgesteld door {who}',
  'history.reminded': 'Herinnering verstuurd',
  'history.asked-again': 'Opnieuw gevraagd',
  'history.said-yes': '{who} zei ja',
  'history.said-no': '{who} zei nee',
  'history.said-later': '{who} zei later',
  'history.exchanged': '{who} zei ja; ze kennen elkaar nu',
  'history.asked-outcome': 'Gevraagd wat het opleverde',
  'history.told-outcome': '{who} vertelde wat het opleverde',
  'history.withdrawn': 'Ingetrokken door {who}',
  'history.listing-gone': 'Aanbod of vraag is weg',
  'history.erased': '{who} is gewist',
  'history.expired': 'Geen antwoord op tijd',
  'history.closed': 'Afgesloten',
  'history.other': '{event}',
};
