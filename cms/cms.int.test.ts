import { onEachDatabase } from './test-support/databases.ts';
import { access } from './test-support/suites/access.ts';
import { contentApi } from './test-support/suites/content-api.ts';
import { documentChanges } from './test-support/suites/document-changes.ts';
import { feed } from './test-support/suites/feed.ts';
import { fillIn } from './test-support/suites/fill-in.ts';
import { firstStart } from './test-support/suites/first-start.ts';
import { mediaChanges } from './test-support/suites/media-changes.ts';
import { post } from './test-support/suites/post.ts';
import { publicEntries } from './test-support/suites/public-entries.ts';

// One start per database serves all: a start costs more than all that is tested on it.
onEachDatabase('the cms', (tested) => {
  access(tested);
  contentApi(tested);
  publicEntries(tested);
  documentChanges(tested);
  mediaChanges(tested);
  fillIn(tested);
  feed(tested);
  post(tested);
  firstStart(tested);
});
