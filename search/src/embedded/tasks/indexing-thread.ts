import type { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { ApiError, type ErrorBody } from '../errors/api-error.ts';
import { openIndexDatabase } from '../store/index-database.ts';
import { IndexWriter } from '../store/index-writer.ts';
import { taskOrder, type TaskOutcome } from './task.ts';
import { initialDetails } from './task-view.ts';

/**
 * The thread that writes. Searches are answered by the main thread, so they go on while a task takes its
 * time. A task and its outcome are one transaction: after a crash it is known whether it was carried out.
 */

const taskMessage = z.union([
  z.object({ uid: z.number(), indexUid: z.string(), order: taskOrder }),
  z.literal('stop'),
]);

const SQLITE_FULL = 13;

const errorBody = (error: unknown): ErrorBody => {
  if (error instanceof ApiError) return error.toBody();
  const isFull = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_FULL;
  const message = error instanceof Error ? error.message : String(error);
  return isFull
    ? new ApiError('no_space_left_on_device', message).toBody()
    : new ApiError('internal', `An internal error has occurred. \`${message}\`.`).toBody();
};

const runTask = (
  database: DatabaseSync,
  writer: IndexWriter,
  task: Exclude<z.infer<typeof taskMessage>, 'stop'>,
): TaskOutcome => {
  const startedAt = new Date().toISOString();
  const finishedAt = (): string => new Date().toISOString();
  try {
    database.exec('BEGIN IMMEDIATE');
    const details = writer.carryOut(task.indexUid, task.order, startedAt);
    const outcome: TaskOutcome = {
      status: 'succeeded',
      details,
      error: null,
      startedAt,
      finishedAt: finishedAt(),
    };
    database
      .prepare('INSERT OR REPLACE INTO last_outcome (only, task, outcome) VALUES (1, ?, ?)')
      .run(task.uid, JSON.stringify(outcome));
    database.exec('COMMIT');
    return outcome;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    writer.forget();
    const details = initialDetails(task.order);
    if ('indexedDocuments' in details) details['indexedDocuments'] = 0;
    if ('deletedDocuments' in details) details['deletedDocuments'] = 0;
    return {
      status: 'failed',
      details,
      error: errorBody(error),
      startedAt,
      finishedAt: finishedAt(),
    };
  }
};

if (parentPort !== null) {
  const port = parentPort;
  const { path } = z.object({ path: z.string() }).parse(workerData);
  const database = openIndexDatabase(path);
  const writer = new IndexWriter(database);
  port.on('message', (received: unknown) => {
    const message = taskMessage.parse(received);
    if (message === 'stop') {
      database.close();
      port.close();
      return;
    }
    port.postMessage({ uid: message.uid, outcome: runTask(database, writer, message) });
  });
}
