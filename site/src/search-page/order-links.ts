import { t } from '../i18n/t.ts';
import { orderOf, ordersFor, usualOrder, type Order } from './order.ts';
import { searchAddress } from './search-address.ts';
import type { SearchState } from './search-state.ts';

/** A way to put the results in order. */
export interface OrderLink {
  order: Order;
  label: string;
  href: string;
  isChosen: boolean;
}

/** The orders that mean something for this search. */
export function orderLinks(state: SearchState): OrderLink[] {
  const usual = usualOrder(state);
  return ordersFor(state).map((order) => ({
    order,
    label: t(`search.order.${order}`),
    href: searchAddress({ ...state, order: order === usual ? null : order, page: 1 }),
    isChosen: order === orderOf(state),
  }));
}
