import type { reasons as english } from '../en/reasons.ts';

export const reasons: Record<keyof typeof english, string> = {
  'reason.same-expertise': 'Zelfde expertise: {concept}',
  'reason.recognised-both': 'Herkend: ‘{need}’ ↔ ‘{offer}’ ({concept})',
  'reason.recognised-need': 'Herkend in de vraag: ‘{said}’ ({concept})',
  'reason.recognised-offer': 'Herkend in het aanbod: ‘{said}’ ({concept})',
  'reason.same-theme': 'Zelfde thema, {theme}: ‘{need}’ gevraagd, ‘{offer}’ aangeboden',
  'reason.related-expertise': 'Lijkt op elkaar: ‘{need}’ gevraagd, ‘{offer}’ aangeboden',
  'reason.same-words': 'Zelfde woorden: {words}',
  'reason.distance-same': 'In hetzelfde gebied',
  'reason.distance-adjacent': 'In een aangrenzend gebied',
  'reason.distance-further': 'Verder weg',
  'reason.room-left': 'Heeft nog ruimte voor {count, plural, one {één vraag} other {# vragen}}',
  'left-out.heading':
    'Nog {count, plural, one {één helper past, maar kan} other {# helpers passen, maar kunnen}} nu niet gevraagd worden',
  'left-out.not-published': 'Staat niet open.',
  'left-out.no-consent': 'Gaf geen toestemming.',
  'left-out.refused-before': 'Is hiervoor al gevraagd, of is van de vrager zelf.',
  'left-out.paused': 'Heeft het aanbod gepauzeerd.',
  'left-out.not-begun': 'Is nog niet begonnen.',
  'left-out.expired': 'Is verlopen.',
  'left-out.full': 'Heeft nu geen ruimte.',
  'left-out.no-shared-language': 'Ze spreken geen taal die hetzelfde is.',
  'left-out.out-of-reach': 'Gaat niet zo ver van huis.',
  'refusal.title': 'Dit kan nu niet voorgesteld worden',
  'refusal.request-not-open': 'De vraag staat niet open.',
  'refusal.offer-not-open': 'Het aanbod staat niet open.',
  'refusal.request-has-three':
    'Er staan al drie voorstellen open voor deze vraag. Wacht op antwoord, of trek er een in.',
  'refusal.helper-has-three':
    'Deze helper moet nog drie vragen beantwoorden. Vraag het later, of vraag een ander.',
  'refusal.offer-is-full': 'Deze helper heeft nu geen ruimte.',
  'refusal.asked-before': 'Deze helper is hiervoor al gevraagd.',
  'refusal.own-offer': 'Dit is aanbod van de vrager zelf.',
  'refusal.no-such-need': 'Dit deel van de vraag is er niet meer.',
  'refusal.changed-meanwhile': 'Het is intussen veranderd. Kijk nog eens.',
  'refusal.not-in-this-state': 'Dat kan nu niet meer.',
};
