import feed from './feed.ts';
import overview from './overview.ts';
import plans from './plans.ts';
import previews from './previews.ts';
import report from './report.ts';
import status from './status.ts';

export default { feed, overview, plans, previews, report, status };
