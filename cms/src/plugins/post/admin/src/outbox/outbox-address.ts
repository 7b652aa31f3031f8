import { outboxQuery, type OutboxQuery } from '../../../shared/outbox-api.mts';

/** What the address of the page asks for; what is not understood is left out. */
export function readAddress(params: URLSearchParams): OutboxQuery {
  const state = outboxQuery.shape.state.safeParse(params.get('state') ?? undefined).data;
  const page = outboxQuery.shape.page.safeParse(params.get('page') ?? undefined).data ?? 1;
  return state === undefined ? { page } : { state, page };
}

/** The address of a part of the list, in which what goes without saying is not said. */
export function writeAddress({ state, page }: OutboxQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (state !== undefined) params.set('state', state);
  if (page > 1) params.set('page', String(page));
  return params;
}
