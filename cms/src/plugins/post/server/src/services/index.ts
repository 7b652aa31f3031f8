import letters from './letters.ts';
import links from './links.ts';
import outbox from './outbox.ts';
import outboxDesk from './outbox-desk.ts';
import queue from './queue.ts';
import sender from './sender.ts';
import ticker from './ticker.ts';
import timetable from './timetable.ts';

export default {
  letters,
  links,
  outbox,
  'outbox-desk': outboxDesk,
  queue,
  sender,
  ticker,
  timetable,
};
