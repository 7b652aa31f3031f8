import { overviewQuery } from '../../../shared/overview.mts';

/** Which part of what happened the address of the page asks for; null for the newest. */
export const readBefore = ({ before }: Record<string, unknown>): number | null =>
  overviewQuery.safeParse({ before }).data?.before ?? null;
