import type { SearchState } from './search-state.ts';

/** Orders in which results can stand. */
export const orders = ['fit', 'newest', 'name', 'nearest'] as const;

export type Order = (typeof orders)[number];

/** As they stand in the address. */
export const slugOfOrder: Readonly<Record<Order, string>> = {
  fit: 'beste',
  newest: 'nieuwste',
  name: 'naam',
  nearest: 'dichtbij',
};

type Asked = Pick<SearchState, 'query' | 'near'>;

/** Orders that mean something: nothing fits better without words, and nearest needs a place. */
export const ordersFor = ({ query, near }: Asked): Order[] =>
  orders.filter((order) => {
    if (order === 'fit') return query !== '';
    return order !== 'nearest' || near !== null;
  });

/** The order of a visitor who chose none. */
export function usualOrder({ query, near }: Asked): Order {
  if (query !== '') return 'fit';
  return near === null ? 'newest' : 'nearest';
}

/** What was asked for as far as it means something here. */
export function orderOf(state: Asked & Pick<SearchState, 'order'>): Order {
  const { order } = state;
  return order !== null && ordersFor(state).includes(order) ? order : usualOrder(state);
}
