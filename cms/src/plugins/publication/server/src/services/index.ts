import addresses from './addresses.ts';
import feed from './feed.ts';
import followers from './followers.ts';
import links from './links.ts';
import models from './models.ts';
import previewTokens from './preview-tokens.ts';
import previews from './previews.ts';
import publicEntries from './public-entries.ts';
import referrers from './referrers.ts';
import status from './status.ts';

export default {
  addresses,
  feed,
  followers,
  links,
  models,
  'preview-tokens': previewTokens,
  previews,
  'public-entries': publicEntries,
  referrers,
  status,
};
