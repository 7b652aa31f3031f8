import { z } from 'zod';
import type { ErrorBody } from '../errors/api-error.ts';
import type { Json } from '../store/json.ts';

const json: z.ZodType<Json> = z.json();
const jsonObject = z.record(z.string(), json);
const nullableText = z.string().nullable();

/** What a task is to do, as the queue keeps it until it is done. */
export const taskOrder = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('documentAdditionOrUpdate'),
    method: z.enum(['replace', 'update']),
    primaryKey: nullableText,
    mayCreateIndex: z.boolean(),
    documents: z.array(jsonObject),
  }),
  z.object({
    type: z.literal('documentDeletion'),
    /** Ids, a filter, or neither: then all documents go. */
    ids: z.array(z.string()).nullable(),
    filter: json,
  }),
  z.object({
    type: z.literal('settingsUpdate'),
    /** Null resets everything. */
    change: jsonObject.nullable(),
    mayCreateIndex: z.boolean(),
  }),
  z.object({ type: z.literal('indexCreation'), primaryKey: nullableText }),
  z.object({ type: z.literal('indexUpdate'), primaryKey: nullableText }),
  z.object({ type: z.literal('indexDeletion') }),
]);

export type TaskOrder = z.infer<typeof taskOrder>;
export type OrderOf<T extends TaskOrder['type']> = Extract<TaskOrder, { type: T }>;

export const taskTypes = [
  'documentAdditionOrUpdate',
  'documentDeletion',
  'settingsUpdate',
  'indexCreation',
  'indexUpdate',
  'indexDeletion',
] as const satisfies readonly TaskOrder['type'][];

export const taskStatuses = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** Facts about a task that its view shows under `details`. */
export type TaskDetails = Record<string, Json>;

/** How a task ended. */
export interface TaskOutcome {
  status: 'succeeded' | 'failed';
  details: TaskDetails;
  error: ErrorBody | null;
  startedAt: string;
  finishedAt: string;
}
