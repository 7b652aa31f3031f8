import feed from './feed.ts';
import previews from './previews.ts';
import status from './status.ts';

export default { feed, previews, status };
