import { overviewQuery } from '../../../shared/overview.mts';

/** Which part of what happened the address of the page asks for; null for the newest. */
export const readBefore = (params: URLSearchParams): number | null =>
  overviewQuery.safeParse({ before: params.get('before') ?? undefined }).data?.before ?? null;
