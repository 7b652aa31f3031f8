export const offers = {
  'offers.search': 'Search in title or code',
  'offers.view.busy': 'Something going on',
  'offers.view.full': 'Full',
  'offers.view.expiring': 'Ends within 30 days',
  'offers.view.all': 'All',
  'offers.empty.busy': 'No helper has anything going on now.',
  'offers.empty.full': 'Every helper has room.',
  'offers.empty.expiring': 'Nothing ends within 30 days.',
  'offers.empty.all': 'Nobody offers anything yet.',
  'offers.load': '{open} of {capacity}',
  'offers.full': 'Full: {open} of {capacity}',
  'offers.helper-open':
    '{count, plural, =0 {No open question} one {# open question} other {# open questions}}',
  'offers.until': 'until',
} as const;
