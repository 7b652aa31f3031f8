import { beforeAll } from 'vitest';
import { onEachDatabase } from './test-support/databases.ts';
import { atTheDesk } from './test-support/suites/intake-desk.ts';
import { following } from './test-support/suites/intake-following.ts';
import { intruding } from './test-support/suites/intake-intruding.ts';
import { keeping } from './test-support/suites/intake-keeping.ts';
import { listings } from './test-support/suites/intake-listings.ts';
import { nonsense } from './test-support/suites/intake-nonsense.ts';
import { openDesk, type Desk } from './test-support/suites/intake-people.ts';
import { photos } from './test-support/suites/intake-photos.ts';
import { placing } from './test-support/suites/intake-placing.ts';
import { receiving } from './test-support/suites/intake-receiving.ts';

// One start per database serves all: a start costs more than all that is tested on it.
onEachDatabase('taking in submissions', (tested) => {
  let opened: Desk | undefined;
  beforeAll(async () => {
    opened = await openDesk(tested.cms);
  });
  const desk = (): Desk => {
    if (!opened) throw new Error('The desk is not open yet');
    return opened;
  };

  receiving(tested);
  intruding(tested);
  photos(tested, desk);
  following(tested, desk);
  atTheDesk(tested, desk);
  placing(tested, desk);
  listings(tested, desk);
  keeping(tested, desk);
  nonsense(tested, desk);
});
