export const offers = {
  'offers.search': 'Search in title or code',
  'offers.view.busy': 'Something in progress',
  'offers.view.full': 'Full',
  'offers.view.expiring': 'Ending within 30 days',
  'offers.view.all': 'All',
  'offers.empty.busy': 'No helper has anything in progress at the moment.',
  'offers.empty.full': 'Every helper has room.',
  'offers.empty.expiring': 'Nothing ends within 30 days.',
  'offers.empty.all': 'Nobody is offering anything yet.',
  'offers.load': '{open} of {capacity}',
  'offers.full': 'Full: {open} of {capacity}',
  'offers.helper-open':
    '{count, plural, =0 {No open questions} one {# open question} other {# open questions}}',
  'offers.until': 'until',
} as const;
