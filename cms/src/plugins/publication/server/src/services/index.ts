import feed from './feed.ts';
import followers from './followers.ts';
import links from './links.ts';
import models from './models.ts';
import publicEntries from './public-entries.ts';
import referrers from './referrers.ts';
import status from './status.ts';

export default {
  feed,
  followers,
  links,
  models,
  'public-entries': publicEntries,
  referrers,
  status,
};
