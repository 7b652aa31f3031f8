import type { TextKey } from './en.ts';

export const texts: Record<TextKey, string> = {
  'panel.title': 'Op de site',
  'panel.draft': 'Nog niet op de site: dit is een concept.',
  'panel.pending': 'Onderweg: de pagina wordt gemaakt.',
  'panel.live': 'Live sinds {since}.',
  'panel.site-away':
    'Gepubliceerd, maar de site laat niets van zich horen. Zodra die terug is, komt de pagina vanzelf online.',
  'panel.failed': 'Of dit op de site staat, is nu niet te zien.',
  'panel.open': 'Open de pagina',
};
