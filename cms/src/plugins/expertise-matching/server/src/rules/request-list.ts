import type { RequestRow, RequestsQuery, RequestView } from '../../../shared/desk/requests.mts';
import { requestViews } from '../../../shared/desk/requests.mts';
import { isOurTurn } from './request-stage.ts';

/** A request as it is listed, with what it can be found by. */
export interface ListedRequest {
  row: RequestRow;
  areaId: string | null;
  /** Keys of themes. */
  themes: ReadonlySet<string>;
}

export interface RequestFilter extends Pick<RequestsQuery, 'view' | 'theme' | 'q'> {
  /** Ids of the areas that are asked for; null for all. */
  areas: ReadonlySet<string> | null;
}

const inView = ({ row }: ListedRequest, view: RequestView): boolean =>
  view === 'all' || row.stage === view;

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words);

const isAskedFor = (
  { row, areaId, themes }: ListedRequest,
  { areas, theme, q }: RequestFilter,
): boolean => {
  if (areas !== null && (areaId === null || !areas.has(areaId))) return false;
  if (theme !== '' && !themes.has(theme)) return false;
  const words = q.toLowerCase();
  return [row.title, row.code, ...row.tags].some((text) => holds(text, words));
};

/** Of dates and codes, which need no alphabet. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** After every date. */
const NO_HURRY = '9999';

/** What the network must do something for comes first; then what is needed soonest, then what waits longest. */
export const byUrgency = (a: RequestRow, b: RequestRow): number =>
  Number(isOurTurn(b.stage)) - Number(isOurTurn(a.stage)) ||
  compare(a.neededBy ?? NO_HURRY, b.neededBy ?? NO_HURRY) ||
  compare(a.since, b.since) ||
  compare(a.code, b.code);

/** Requests of a view that are asked for, the most urgent first, and how many there are in each view. */
export function listRequests(
  requests: readonly ListedRequest[],
  filter: RequestFilter,
): { rows: RequestRow[]; counts: Record<RequestView, number> } {
  const found = requests.filter((request) => isAskedFor(request, filter));
  const counted = (view: RequestView) => found.filter((request) => inView(request, view)).length;
  return {
    rows: found
      .filter((request) => inView(request, filter.view))
      .map(({ row }) => row)
      .sort(byUrgency),
    counts: Object.fromEntries(requestViews.map((view) => [view, counted(view)])) as Record<
      RequestView,
      number
    >,
  };
}
