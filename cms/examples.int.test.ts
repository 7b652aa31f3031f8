import { onEachDatabase } from './test-support/databases.ts';
import { matchingExamples } from './test-support/suites/matching-examples.ts';

// A cms of its own: examples are placed only where nothing was placed before.
onEachDatabase('a demo network', (tested) => {
  matchingExamples(tested);
});
