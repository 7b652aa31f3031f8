import type { SuggestionAnswer } from '@burgerwerf/cms/contract';
import type { Themes } from './themes-keeper.ts';

/** A concept to tick. */
export interface TagChoice {
  key: string;
  label: string;
  /** The words of the text that it came from. */
  said: string | null;
  isChosen: boolean;
}

export interface TagChoices {
  /** What was ticked, and then what the text brings up. */
  first: TagChoice[];
  /** All others, by theme. */
  themes: { key: string; name: string; tags: TagChoice[] }[];
}

/**
 * What can be ticked for a text. Nothing is ticked beforehand: what was only suggested never counts as
 * chosen.
 */
export function tagChoices(
  chosen: readonly string[],
  suggested: SuggestionAnswer['tags'],
  themes: Themes,
): TagChoices {
  const labels = new Map(
    themes.flatMap(({ concepts }) =>
      concepts.map(({ key, label }): [string, string] => [key, label]),
    ),
  );
  const found = new Map(suggested.map((tag) => [tag.key, tag]));
  const ticked = chosen
    .filter((key) => labels.has(key) || found.has(key))
    .map((key) => ({
      key,
      label: found.get(key)?.label ?? labels.get(key) ?? key,
      said: found.get(key)?.said ?? null,
      isChosen: true,
    }));
  const open = suggested
    .filter(({ key }) => !chosen.includes(key))
    .map((tag) => ({ ...tag, isChosen: false }));
  const first = [...ticked, ...open];
  const shown = new Set(first.map(({ key }) => key));
  return {
    first,
    themes: themes
      .map(({ key, name, concepts }) => ({
        key,
        name,
        tags: concepts
          .filter((concept) => !shown.has(concept.key))
          .map((concept) => ({ ...concept, said: null, isChosen: false })),
      }))
      .filter(({ tags }) => tags.length > 0),
  };
}
