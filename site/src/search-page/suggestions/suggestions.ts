import { t } from '../../i18n/t.ts';
import { formatDate } from '../../i18n/dates.ts';
import { segments, type Segment } from '../highlight.ts';
import type { SearchPort, SuggestedPage } from '../search-port.ts';
import { readQuery } from '../search-state.ts';
import { SHORTEST_TO_SUGGEST, suggestionRequest } from './suggestion-request.ts';

/** A page that somebody may mean who is still typing. */
export interface Suggestion {
  href: string;
  title: Segment[];
  /** What it is, and where or when. */
  about: string;
}

const MOST = 8;
/** With fewer titles than this, pages that only speak of it are worth a place. */
const FEW = 3;

/** Pages for what was typed so far; none when search is down, since then the form still works. */
export async function suggestions(
  port: SearchPort,
  parameters: URLSearchParams,
): Promise<Suggestion[]> {
  const typed = readQuery(parameters);
  if (typed.length < SHORTEST_TO_SUGGEST) return [];
  const titled = (await port.suggest(suggestionRequest(typed, 'titles'))) ?? [];
  const more =
    titled.length < FEW ? ((await port.suggest(suggestionRequest(typed, 'everything'))) ?? []) : [];
  const known = new Set(titled.map(({ url }) => url));
  const pages = [...titled, ...more.filter(({ url }) => !known.has(url))];
  return pages.slice(0, MOST).map((page) => ({
    href: page.url,
    title: segments(page.markedTitle),
    about: aboutOf(page),
  }));
}

function aboutOf({ kind, area, startsAt }: SuggestedPage): string {
  const one = t(`search.one.${kind}`);
  if (kind === 'event' && startsAt !== null) return `${one}, ${formatDate(startsAt)}`;
  return kind === 'initiative' && area !== null ? `${one}, ${area}` : one;
}
