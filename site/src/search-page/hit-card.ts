import type { SearchKind } from '@burgerwerf/search';
import type { PolicyGroup } from '@burgerwerf/cms/contract';
import type { FilterValues } from './filter-values.ts';
import { hasHighlight, segments, type Segment } from './highlight.ts';
import type { SearchHit } from './search-port.ts';

/** A result, ready to show. */
export interface HitCard {
  href: string;
  kind: SearchKind;
  title: Segment[];
  excerpt: Segment[];
  /** Address of a picture, if it has one. */
  picture: string | null;
  fields: { name: string; group: PolicyGroup | null }[];
  area: string | null;
  stage: string | null;
  /** When an event begins. */
  startsAt: string | null;
  /** When news was brought. */
  date: string | null;
}

export function hitCard(hit: SearchHit, values: FilterValues): HitCard {
  const group = (name: string) =>
    values.fields.find(({ indexed }) => indexed === name)?.group ?? null;
  return {
    href: hit.url,
    kind: hit.kind,
    title: segments(hit.markedTitle),
    excerpt: segments(excerptOf(hit)),
    picture: hit.picture,
    fields: hit.policyFields.map((name) => ({ name, group: group(name) })),
    area: hit.kind === 'area' ? null : hit.area,
    stage: values.stages.find(({ indexed }) => indexed === hit.stage)?.label ?? null,
    startsAt: hit.kind === 'event' ? hit.startsAt : null,
    date: hit.kind === 'news' ? hit.date : null,
  };
}

/** The summary, unless only the text further on says why this page was found. */
function excerptOf({ markedSummary, markedText }: SearchHit): string {
  if (markedSummary === '') return markedText;
  return !hasHighlight(markedSummary) && hasHighlight(markedText) ? markedText : markedSummary;
}
