import type { SearchKind } from '@burgerwerf/search';
import type { PolicyGroup } from '@burgerwerf/cms/contract';
import type { FilterValues } from './filter-values.ts';
import { hasHighlight, segments, type Segment } from './highlight.ts';
import { markForms } from './mark-forms.ts';
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

/** @param typed what this page was found for */
export function hitCard(hit: SearchHit, values: FilterValues, typed: string): HitCard {
  const group = (name: string) =>
    values.fields.find(({ indexed }) => indexed === name)?.group ?? null;
  const texts = isMarked(hit) ? hit : withForms(hit, typed);
  return {
    href: hit.url,
    kind: hit.kind,
    title: segments(texts.markedTitle),
    excerpt: segments(excerptOf(texts)),
    picture: hit.picture,
    fields: hit.policyFields.map((name) => ({ name, group: group(name) })),
    area: hit.kind === 'area' ? null : hit.area,
    stage: values.stages.find(({ indexed }) => indexed === hit.stage)?.label ?? null,
    startsAt: hit.kind === 'event' ? hit.startsAt : null,
    date: hit.kind === 'news' ? hit.date : null,
  };
}

type MarkedTexts = Pick<SearchHit, 'markedTitle' | 'markedSummary' | 'markedText'>;

const isMarked = ({ markedTitle, markedSummary, markedText }: MarkedTexts): boolean =>
  [markedTitle, markedSummary, markedText].some(hasHighlight);

const withForms = (texts: MarkedTexts, typed: string): MarkedTexts => ({
  markedTitle: markForms(texts.markedTitle, typed),
  markedSummary: markForms(texts.markedSummary, typed),
  markedText: markForms(texts.markedText, typed),
});

/** The summary, unless only the text further on says why this page was found. */
function excerptOf({ markedSummary, markedText }: MarkedTexts): string {
  if (markedSummary === '') return markedText;
  return !hasHighlight(markedSummary) && hasHighlight(markedText) ? markedText : markedSummary;
}
