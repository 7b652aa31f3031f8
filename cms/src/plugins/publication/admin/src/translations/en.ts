export const texts = {
  'panel.title': 'On the site',
  'panel.draft': 'Not on the site: this entry is a draft.',
  'panel.pending': 'On its way: the page is being made.',
  'panel.live': 'Live since {since}.',
  'panel.site-away':
    'Published, but the site has not been heard from. It catches up when it is back.',
  'panel.failed': 'The state on the site could not be read.',
  'panel.open': 'Open the page',
} as const;

export type TextKey = keyof typeof texts;
