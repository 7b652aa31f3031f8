import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { isErrorCode, type ErrorBody } from '../errors/api-error.ts';
import type { Json } from '../store/json.ts';
import {
  taskOrder,
  taskStatuses,
  taskTypes,
  type TaskDetails,
  type TaskOrder,
  type TaskOutcome,
  type TaskStatus,
} from './task.ts';
import { initialDetails, isoDuration, type EnqueuedView, type TaskView } from './task-view.ts';

/** Finished tasks are kept for asking after; older ones go. */
const MAX_FINISHED = 20_000;
const PRUNE_EVERY = 1_000;

const taskError = z.object({
  message: z.string(),
  code: z.string().refine(isErrorCode),
  type: z.string(),
  link: z.string(),
});

const json: z.ZodType<Json> = z.json();
const taskDetails = z.record(z.string(), json);

const row = z.object({
  uid: z.number(),
  index_uid: z.string(),
  type: z.enum(taskTypes),
  status: z.enum(taskStatuses),
  details: z.string(),
  error: z.string().nullable(),
  enqueued_at: z.string(),
  started_at: z.string().nullable(),
  finished_at: z.string().nullable(),
});

const waitingRow = z.object({ uid: z.number(), index_uid: z.string(), task_order: z.string() });
const totalRow = z.object({ total: z.number() });
const indexUidRow = z.object({ index_uid: z.string() });
const COLUMNS =
  'uid, index_uid, type, status, details, error, enqueued_at, started_at, finished_at';

const parseDetails = (text: string): TaskDetails => taskDetails.parse(JSON.parse(text));
const parseError = (text: string): ErrorBody => taskError.parse(JSON.parse(text));

/** Which tasks to list. Null is any. */
export interface TaskFilter {
  limit: number;
  from: number | null;
  reverse: boolean;
  uids: number[] | null;
  statuses: TaskStatus[] | null;
  types: TaskOrder['type'][] | null;
  indexUids: string[] | null;
}

export interface WaitingTask {
  uid: number;
  indexUid: string;
  order: TaskOrder;
}

export interface TaskList {
  results: TaskView[];
  total: number;
  limit: number;
  from: number | null;
  next: number | null;
}

/** The durable list of what is to be done, in the order in which it was asked. */
export class TaskQueue {
  readonly #database: DatabaseSync;
  /** The task at work; not written down, since after a crash it simply waits again. */
  #processing: { uid: number; startedAt: string } | null = null;

  readonly #statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = {
      enqueue: database.prepare(
        `INSERT INTO tasks (index_uid, type, status, task_order, details, enqueued_at)
         VALUES (?, ?, 'enqueued', ?, ?, ?)`,
      ),
      next: database.prepare(
        'SELECT uid, index_uid, task_order FROM tasks WHERE finished_at IS NULL ORDER BY uid LIMIT 1',
      ),
      find: database.prepare(`SELECT ${COLUMNS} FROM tasks WHERE uid = ?`),
    };
  }

  enqueue(indexUid: string, order: TaskOrder, now: string): EnqueuedView {
    const { lastInsertRowid } = this.#statements.enqueue.run(
      indexUid,
      order.type,
      JSON.stringify(order),
      JSON.stringify(initialDetails(order)),
      now,
    );
    const taskUid = Number(lastInsertRowid) - 1;
    if (taskUid % PRUNE_EVERY === 0) this.#prune();
    return { taskUid, indexUid, status: 'enqueued', type: order.type, enqueuedAt: now };
  }

  #prune(): void {
    this.#database
      .prepare(
        `DELETE FROM tasks WHERE finished_at IS NOT NULL AND uid <= (SELECT max(uid) FROM tasks) - ?`,
      )
      .run(MAX_FINISHED);
  }

  /** The task that is next, or null when all is done. */
  next(): WaitingTask | null {
    const found = this.#statements.next.get();
    if (found === undefined) return null;
    const waiting = waitingRow.parse(found);
    return {
      uid: waiting.uid - 1,
      indexUid: waiting.index_uid,
      order: taskOrder.parse(JSON.parse(waiting.task_order)),
    };
  }

  start(uid: number, now: string): void {
    this.#processing = { uid, startedAt: now };
  }

  finish(uid: number, outcome: TaskOutcome): void {
    this.#processing = null;
    this.#database
      .prepare(
        `UPDATE tasks SET status = ?, details = ?, error = ?, started_at = ?, finished_at = ?, task_order = NULL
         WHERE uid = ?`,
      )
      .run(
        outcome.status,
        JSON.stringify(outcome.details),
        outcome.error === null ? null : JSON.stringify(outcome.error),
        outcome.startedAt,
        outcome.finishedAt,
        uid + 1,
      );
  }

  /** Whether a task of this index is at work or waiting. */
  isBusy(indexUid: string): boolean {
    return (
      this.#database
        .prepare('SELECT 1 FROM tasks WHERE finished_at IS NULL AND index_uid = ? LIMIT 1')
        .get(indexUid) !== undefined
    );
  }

  #view(found: unknown): TaskView {
    const read = row.parse(found);
    const uid = read.uid - 1;
    const processing = this.#processing?.uid === uid ? this.#processing : null;
    const startedAt = read.started_at ?? processing?.startedAt ?? null;
    return {
      uid,
      batchUid: startedAt === null ? null : uid,
      indexUid: read.index_uid,
      status: processing === null ? read.status : 'processing',
      type: read.type,
      canceledBy: null,
      details: parseDetails(read.details),
      error: read.error === null ? null : parseError(read.error),
      duration:
        startedAt === null || read.finished_at === null
          ? null
          : isoDuration(startedAt, read.finished_at),
      enqueuedAt: read.enqueued_at,
      ...(startedAt === null ? {} : { startedAt }),
      ...(read.finished_at === null ? {} : { finishedAt: read.finished_at }),
    };
  }

  find(uid: number): TaskView | null {
    const found = this.#statements.find.get(uid + 1);
    return found === undefined ? null : this.#view(found);
  }

  /** Tasks that pass the filter, the newest first unless reversed, and how many there are in all. */
  list(filter: TaskFilter, isVisible: (indexUid: string) => boolean): TaskList {
    const visible = this.#indexUids().filter(
      (uid) => isVisible(uid) && filter.indexUids?.includes(uid) !== false,
    );
    const status = "CASE WHEN uid = :processing THEN 'processing' ELSE status END";
    const where = `index_uid IN (SELECT value FROM json_each(:indexUids))
      AND (:statuses IS NULL OR ${status} IN (SELECT value FROM json_each(:statuses)))
      AND (:types IS NULL OR type IN (SELECT value FROM json_each(:types)))
      AND (:uids IS NULL OR uid - 1 IN (SELECT value FROM json_each(:uids)))`;
    const values = {
      indexUids: JSON.stringify(visible),
      processing: (this.#processing?.uid ?? -1) + 1,
      statuses: filter.statuses === null ? null : JSON.stringify(filter.statuses),
      types: filter.types === null ? null : JSON.stringify(filter.types),
      uids: filter.uids === null ? null : JSON.stringify(filter.uids),
    };
    const { total } = totalRow.parse(
      this.#database.prepare(`SELECT count(*) AS total FROM tasks WHERE ${where}`).get(values),
    );
    const onwards = filter.reverse ? 'uid - 1 >= :from' : 'uid - 1 <= :from';
    const found = this.#database
      .prepare(
        `SELECT ${COLUMNS} FROM tasks WHERE ${where} AND (:from IS NULL OR ${onwards})
         ORDER BY uid ${filter.reverse ? 'ASC' : 'DESC'} LIMIT :count`,
      )
      .all({ ...values, from: filter.from, count: filter.limit + 1 })
      .map((item) => this.#view(item));
    const results = found.slice(0, filter.limit);
    return {
      results,
      total,
      limit: filter.limit,
      from: results[0]?.uid ?? null,
      next: found[filter.limit]?.uid ?? null,
    };
  }

  #indexUids(): string[] {
    return this.#database
      .prepare('SELECT DISTINCT index_uid FROM tasks')
      .all()
      .map((found) => indexUidRow.parse(found).index_uid);
  }
}
