import { z } from 'zod';
import { ApiError, type ErrorCode } from '../../errors/api-error.ts';
import { parseFields } from '../../errors/parse-fields.ts';
import { taskStatuses, taskTypes } from '../../tasks/task.ts';
import { ok, type Route } from '../route.ts';

const natural = z
  .string()
  .regex(/^\d{1,10}$/, 'expected a positive integer')
  .transform(Number);

/** A list with commas; `*` is no restriction. */
const listOf = <T>(item: z.ZodType<T>) =>
  z
    .string()
    .transform((text): unknown => (text === '*' ? null : text.split(',')))
    .pipe(z.array(item).nullable())
    .default(null);

const schema = z.strictObject({
  limit: natural.default(20),
  from: natural.nullable().default(null),
  reverse: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  uids: listOf(natural),
  statuses: listOf(z.enum(taskStatuses)),
  types: listOf(z.enum(taskTypes)),
  indexUids: listOf(z.string()),
});

const codes = {
  limit: 'invalid_task_limit',
  from: 'invalid_task_from',
  reverse: 'invalid_task_reverse',
  uids: 'invalid_task_uids',
  statuses: 'invalid_task_statuses',
  types: 'invalid_task_types',
  indexUids: 'invalid_index_uid',
} as const satisfies Record<keyof z.output<typeof schema>, ErrorCode>;

/** Asking how tasks are doing. */
export const taskRoutes: Route[] = [
  {
    method: 'GET',
    path: '/tasks',
    action: 'tasks.get',
    body: 'none',
    answer: ({ query, services, caller }) => {
      const filter = parseFields(schema, codes, Object.fromEntries(query));
      return ok(services.queue.list(filter, (indexUid) => caller.sees(indexUid)));
    },
  },
  {
    method: 'GET',
    path: '/tasks/:task',
    action: 'tasks.get',
    body: 'none',
    answer: ({ params, services, caller }) => {
      const text = params['task'] ?? '';
      if (!/^\d{1,10}$/.test(text)) {
        throw new ApiError(
          'invalid_task_uids',
          `Task uid \`${text}\` is invalid. It should only contain numeric characters.`,
        );
      }
      const task = services.queue.find(Number(text));
      if (task === null || !caller.sees(task.indexUid)) {
        throw new ApiError('task_not_found', `Task \`${text}\` not found.`);
      }
      return ok(task);
    },
  },
];
