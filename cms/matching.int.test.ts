import { onEachDatabase } from './test-support/databases.ts';
import { combinations } from './test-support/suites/matching-combinations.ts';
import { combinationsAtTheDesk } from './test-support/suites/matching-combinations-desk.ts';
import { matchingContent } from './test-support/suites/matching-content.ts';
import { atTheMatchingDesk } from './test-support/suites/matching-desk.ts';
import { flow } from './test-support/suites/matching-flow.ts';
import { foundCombinations } from './test-support/suites/matching-found-combinations.ts';
import { matchingJobs } from './test-support/suites/matching-jobs.ts';
import { keepingListings } from './test-support/suites/matching-keeping.ts';
import { requestersThemselves } from './test-support/suites/matching-requesters.ts';

// One start per database serves all: a start costs more than all that is tested on it.
onEachDatabase('matching expertise', (tested) => {
  flow(tested);
  atTheMatchingDesk(tested);
  matchingContent(tested);
  matchingJobs(tested);
  keepingListings(tested);
  requestersThemselves(tested);
  foundCombinations(tested);
  combinations(tested);
  combinationsAtTheDesk(tested);
});
