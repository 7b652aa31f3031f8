import { beforeAll } from 'vitest';
import { onEachDatabase } from './test-support/databases.ts';
import { openDesk, type Desk } from './test-support/suites/intake-people.ts';
import { receiving } from './test-support/suites/intake-receiving.ts';
import { deciding } from './test-support/suites/intake-deciding.ts';

// One start per database serves all: a start costs more than all that is tested on it.
onEachDatabase('taking in submissions', (tested) => {
  let desk: Desk | undefined;
  beforeAll(async () => {
    desk = await openDesk(tested.cms);
  });
  const opened = () => {
    if (!desk) throw new Error('The desk is not open yet');
    return desk;
  };

  receiving(tested);
  deciding(tested, opened);
});
