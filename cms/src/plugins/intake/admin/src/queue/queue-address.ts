import { queueQuery, type QueueQuery } from '../../../shared/desk-api.mts';

const defaults = queueQuery.parse({});
const names = Object.keys(queueQuery.shape) as (keyof QueueQuery)[];

/** What the address asks for. Of an address that somebody mistyped, the rest still counts. */
export function readAddress(params: URLSearchParams): QueueQuery {
  const given = names.flatMap((name) => {
    const value = params.get(name);
    if (value === null || !queueQuery.shape[name].safeParse(value).success) return [];
    return [[name, value] as const];
  });
  return queueQuery.parse(Object.fromEntries(given));
}

/** The address of a view of the queue, without what goes without saying. */
export function writeAddress(query: QueueQuery): URLSearchParams {
  const told = names.filter((name) => query[name] !== defaults[name]);
  return new URLSearchParams(told.map((name) => [name, String(query[name])]));
}

/** Another view or filter starts at its first page. */
export function changed(query: QueueQuery, change: Partial<QueueQuery>): QueueQuery {
  return { ...query, page: 1, ...change };
}

/** Whether less is shown than the view holds. */
export function isFiltered({ kind, area, assignee, q }: QueueQuery): boolean {
  return kind !== '' || area !== '' || assignee !== '' || q !== '';
}
