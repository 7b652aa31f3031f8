import addresses from './addresses.ts';
import entries from './entries.ts';
import feed from './feed.ts';
import followers from './followers.ts';
import happenings from './happenings.ts';
import links from './links.ts';
import models from './models.ts';
import overview from './overview.ts';
import people from './people.ts';
import pictures from './pictures.ts';
import planLetters from './plan-letters.ts';
import planRunner from './plan-runner.ts';
import planning from './planning.ts';
import plans from './plans.ts';
import previewTokens from './preview-tokens.ts';
import previews from './previews.ts';
import publicEntries from './public-entries.ts';
import referrers from './referrers.ts';
import scheduler from './scheduler.ts';
import siteReports from './site-reports.ts';
import status from './status.ts';

export default {
  addresses,
  entries,
  feed,
  followers,
  happenings,
  links,
  models,
  overview,
  people,
  pictures,
  'plan-letters': planLetters,
  'plan-runner': planRunner,
  planning,
  plans,
  'preview-tokens': previewTokens,
  previews,
  'public-entries': publicEntries,
  referrers,
  scheduler,
  'site-reports': siteReports,
  status,
};
