import type { ThesaurusData } from '@burgerwerf/matching';

/** A ticked concept as the site shows it, with the theme it is listed by. */
export interface ShownTag {
  key: string;
  label: string;
  theme: string;
  themeName: string;
}

export interface TagNames {
  merged: ReadonlyMap<string, string>;
  concepts: ReadonlyMap<string, ShownTag>;
}

/** The names by which tags are shown, of each concept that is there. */
export function tagNames(data: ThesaurusData, merged: ReadonlyMap<string, string>): TagNames {
  const concepts = data.concepts.map(({ id, prefLabel, theme }): [string, ShownTag] => [
    id,
    { key: id, label: prefLabel, theme, themeName: data.themes[theme] ?? '' },
  ]);
  return { merged, concepts: new Map(concepts) };
}

/** Ticked concepts with their names of today: a merged one under the name of the one it went into, once. */
export function shownTags(tags: readonly string[], { merged, concepts }: TagNames): ShownTag[] {
  const keys = new Set(tags.map((key) => merged.get(key) ?? key));
  return [...keys].flatMap((key) => concepts.get(key) ?? []);
}
