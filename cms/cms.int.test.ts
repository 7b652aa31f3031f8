import { onEachDatabase } from './test-support/databases.ts';
import { access } from './test-support/suites/access.ts';
import { addresses } from './test-support/suites/addresses.ts';
import { contentApi } from './test-support/suites/content-api.ts';
import { documentChanges } from './test-support/suites/document-changes.ts';
import { feed } from './test-support/suites/feed.ts';
import { fillIn } from './test-support/suites/fill-in.ts';
import { firstStart } from './test-support/suites/first-start.ts';
import { mediaChanges } from './test-support/suites/media-changes.ts';
import { overview } from './test-support/suites/overview.ts';
import { pictures } from './test-support/suites/pictures.ts';
import { planning } from './test-support/suites/planning.ts';
import { post } from './test-support/suites/post.ts';
import { previews } from './test-support/suites/previews.ts';
import { publicEntries } from './test-support/suites/public-entries.ts';
import { searchQuestions } from './test-support/suites/search-questions.ts';
import { synonyms } from './test-support/suites/synonyms.ts';

// One start per database serves all: a start costs more than all that is tested on it.
onEachDatabase('the cms', (tested) => {
  access(tested);
  contentApi(tested);
  publicEntries(tested);
  documentChanges(tested);
  addresses(tested);
  previews(tested);
  mediaChanges(tested);
  pictures(tested);
  planning(tested);
  overview(tested);
  synonyms(tested);
  searchQuestions(tested);
  fillIn(tested);
  feed(tested);
  post(tested);
  firstStart(tested);
});
