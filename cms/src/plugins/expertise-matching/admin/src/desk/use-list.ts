import { useSearchParams } from 'react-router-dom';
import { changed, type Address } from './address.ts';
import { useRead, type Reading } from './use-read.ts';

export interface Paged {
  view: string;
  page: number;
}

export interface Listed<Q extends Paged> {
  rows: readonly unknown[];
  total: number;
  counts: Record<Q['view'], number>;
}

/** A list of the desk: what is asked by the address, and what the cms answers to that. */
export interface DeskList<Q extends Paged, A extends Listed<Q>> {
  query: Q;
  reading: Reading<A>;
  /** Null until it was read. */
  answer: A | null;
  /** Asks something else. `replace` when the step before is not worth going back to. */
  go: (change: Partial<Q>, replace?: boolean) => void;
  /** Another view, from its first page. */
  look: (view: Q['view']) => void;
  /** The address of a page of it. */
  search: (page: number) => URLSearchParams;
}

export function useList<Q extends Paged, A extends Listed<Q>>(
  address: Address<Q>,
  read: (query: Q) => Promise<A>,
): DeskList<Q, A> {
  const [params, setParams] = useSearchParams();
  const query = address.read(params);
  const reading = useRead(JSON.stringify(query), () => read(query));
  return {
    query,
    reading,
    answer: reading.state.kind === 'read' ? reading.state.answer : null,
    go: (change, replace = false) => setParams(address.write(changed(query, change)), { replace }),
    look: (view) => setParams(address.write({ ...query, page: 1, view })),
    search: (page) => address.write({ ...query, page }),
  };
}
