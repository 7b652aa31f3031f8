import type { KeyStore } from '../auth/key-store.ts';
import type { IndexReader } from '../store/index-reader.ts';
import type { TaskOrder } from '../tasks/task.ts';
import type { TaskQueue } from '../tasks/task-queue.ts';
import type { EnqueuedView } from '../tasks/task-view.ts';

/** What the routes work with. */
export interface Services {
  reader: IndexReader;
  queue: TaskQueue;
  /** Null without a master key: then there are no keys. */
  keys: KeyStore | null;
  masterKey: string | null;
  now: () => Date;
  /** Writes the order down, and has it carried out in its turn. */
  enqueue: (indexUid: string, order: TaskOrder) => EnqueuedView;
  /** Size of the indexes on disk in bytes. */
  databaseSize: () => number;
}
