import {
  consentText,
  currentConsent,
  type ListingKind,
  type SuggestionAnswer,
} from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import { expertiseCard } from '../../kinds/expertise/card-data.ts';
import { otherKind } from '../../kinds/expertise/addresses.ts';
import { byText } from '../../read-model/sort-key.ts';
import type { Queries } from '../../read-model/queries.ts';
import { areaGroups, type AreaGroup } from '../../submit/form/choices.ts';
import type { ListingFormState } from './listing-form-state.ts';
import { tagChoices, type TagChoices } from './tag-choices.ts';
import type { Themes } from './themes-keeper.ts';

/** More than these are not offered in one list. */
const MOST_INITIATIVES = 300;

/** What a text brings up: subjects to tick, words to think twice about, and what is there already. */
export interface SuggestedParts {
  kind: ListingKind;
  need: number;
  choices: TagChoices;
  specialData: SuggestionAnswer['specialData'];
  nearby: SuggestionAnswer['nearby'];
  /** Whether the text was looked at. */
  isLooked: boolean;
}

export interface ListingFormPage extends ListingFormState {
  networkName: string;
  consent: { id: string; text: string };
  areas: AreaGroup[];
  /** Slugs and titles, by title; empty when there are too many for a list. */
  initiatives: { slug: string; title: string }[];
  parts: SuggestedParts[];
  themes: Themes;
  /** What it answers, when that stands on the site. */
  answers: Link | null;
}

/** All that the form shows. */
export function listingFormPage(
  queries: Queries,
  state: ListingFormState,
  themes: Themes,
): ListingFormPage {
  const { kind, needs, texts } = state.draft;
  const { name } = queries.network();
  const id = currentConsent[kind];
  const isLong = queries.count('initiative/newest') > MOST_INITIATIVES;
  const initiatives = isLong ? [] : queries.list('initiative/newest');
  const about =
    texts.about === '' ? null : queries.bySlug(otherKind[kind], texts.about.toLowerCase());
  return {
    ...state,
    networkName: name,
    consent: { id, text: consentText(id, name) },
    areas: areaGroups(queries),
    initiatives: initiatives
      .map(({ slug, title }) => ({ slug, title }))
      .toSorted((a, b) => (byText(a.title) < byText(b.title) ? -1 : 1)),
    parts: needs.map(({ tags }, need) =>
      suggestedParts({ kind, need }, tags, state.suggestions[need] ?? null, themes),
    ),
    themes,
    answers: about && expertiseCard(queries, otherKind[kind], about),
  };
}

export const suggestedParts = (
  where: Pick<SuggestedParts, 'kind' | 'need'>,
  chosen: readonly string[],
  found: SuggestionAnswer | null,
  themes: Themes,
): SuggestedParts => ({
  ...where,
  choices: tagChoices(chosen, found?.tags ?? [], themes),
  specialData: found?.specialData ?? [],
  nearby: found?.nearby ?? [],
  isLooked: found !== null,
});
