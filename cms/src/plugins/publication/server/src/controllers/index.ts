import feed from './feed.ts';
import status from './status.ts';

export default { feed, status };
