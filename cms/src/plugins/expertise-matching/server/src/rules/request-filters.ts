import type { RequestsAnswer } from '../../../shared/desk/requests.mts';
import type { CardNames } from './card-of.ts';
import type { ListedRequest } from './request-list.ts';

const alphabet = new Intl.Collator('nl');

/** What a list of requests can be filtered by: what occurs in it, by name. */
export function requestFilters(
  requests: readonly ListedRequest[],
  names: CardNames,
): Pick<RequestsAnswer, 'areas' | 'themes'> {
  const areas = new Map<string, string>();
  const themes = new Set<string>();
  for (const { areaId, row, themes: own } of requests) {
    if (areaId !== null && row.area !== null) areas.set(areaId, row.area);
    for (const theme of own) themes.add(theme);
  }
  const themeNames = new Map(
    [...names.tags.concepts.values()].map(({ theme, themeName }) => [theme, themeName]),
  );
  const byName = (a: { name: string }, b: { name: string }) => alphabet.compare(a.name, b.name);
  return {
    areas: [...areas].map(([id, name]) => ({ id, name })).sort(byName),
    themes: [...themes].map((key) => ({ key, name: themeNames.get(key) ?? key })).sort(byName),
  };
}
