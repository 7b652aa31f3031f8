import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import type { NameIndex, Place } from './name-index.ts';
import { isDerivedAlike, isMistyped, spell, type Spelled } from './word-kinship.ts';

/** A place in a name that a word of a text fits, and how well, 0 to 1. */
export interface Fit extends Place {
  credit: number;
}

/** What it is worth when a word is not quite the one in the name. */
const CREDIT = {
  derived: 0.7,
  mistyped: 0.8,
  /** A compound with a word that no dictionary has: `crowdfundingcampagne`. */
  ending: 0.7,
  beginning: 0.5,
} as const;

/** In a Dutch compound the last part says what it is. */
const LAST_PART = 1.3;
/** A part that stands in no name says something about another subject, nobody knows how much. */
const STRANGE_PART = 0.5;
const LEAST_PART = 0.4;
const SHORTEST_END = 5;

/** Finds where a word of a text fits in the names; what it found is kept for the next text. */
export interface PlaceFinder {
  find(word: AnalysedWord): readonly Fit[];
  /** Where two neighbours fit when they belong together: `web winkel`. */
  findJoined(one: AnalysedWord, next: AnalysedWord): readonly Fit[];
}

const KEPT_WORDS = 50_000;

/** Groups the stems of the names, to compare a strange word with few. */
const groupBy = (
  stems: Iterable<string>,
  keyOf: (stem: string) => string,
): ((key: string) => readonly Spelled[]) => {
  const groups = new Map<string, Spelled[]>();
  for (const stem of stems) {
    const group = groups.get(keyOf(stem));
    if (group === undefined) groups.set(keyOf(stem), [spell(stem)]);
    else group.push(spell(stem));
  }
  return (key) => groups.get(key) ?? [];
};

/** Few mistype the first letter, and mistakes change the length by two at most. */
const LENGTHS_NEARBY = [-2, -1, 0, 1, 2] as const;
const lookKey = (stem: string, longer = 0): string => `${stem.charAt(0)}${stem.length + longer}`;
const beginning = (stem: string): string => stem.slice(0, SHORTEST_END);

export const createPlaceFinder = (
  { places, weight }: NameIndex,
  analysis: Pick<TextAnalysis, 'kin'>,
): PlaceFinder => {
  const byLook = groupBy(places.keys(), lookKey);
  const byBeginning = groupBy(places.keys(), beginning);
  const known = new Map<string, readonly Fit[]>();

  const fits = (stem: string, credit: number): Fit[] =>
    (places.get(stem) ?? []).map((place) => ({ ...place, credit }));

  /** The places of a stem, and less well of its kin. */
  const withKin = (stem: string): Fit[] => [
    ...fits(stem, 1),
    ...analysis.kin(stem).flatMap((kin) => fits(kin, CREDIT.derived)),
  ];

  /** How much of a compound each part says: `yoga` nearly all of `yogales`. */
  const sharesOf = (parts: readonly string[]): number[] => {
    const weights = parts.map((part, index) => {
      const own = places.has(part) ? weight(part) ** 2 : STRANGE_PART ** 2;
      return index === parts.length - 1 ? own * LAST_PART : own;
    });
    const sum = weights.reduce((total, own) => total + own, 0);
    return weights.map((own) => Math.max(LEAST_PART, own / sum));
  };

  /** The longest stems of names that a word ends or begins with. */
  const byItsEnds = (stem: string): Fit[] => {
    const longest = (piece: (length: number) => string): string | undefined => {
      for (let length = stem.length - 2; length >= SHORTEST_END; length -= 1) {
        if (places.has(piece(length))) return piece(length);
      }
      return undefined;
    };
    const ending = longest((length) => stem.slice(-length));
    const begin = longest((length) => stem.slice(0, length));
    return [
      ...(ending === undefined ? [] : fits(ending, CREDIT.ending)),
      ...(begin === undefined ? [] : fits(begin, CREDIT.beginning)),
    ];
  };

  /** A word that stands in no name, not even as a part: the nearest ones that do. */
  const nearby = ({ stem, isKnown }: AnalysedWord): Fit[] => {
    const lookalikes = isKnown
      ? []
      : LENGTHS_NEARBY.flatMap((longer) => byLook(lookKey(stem, longer)));
    const typed = spell(stem);
    const mistyped = lookalikes.filter((name) => isMistyped(typed, name)).map((name) => name.stem);
    const derived = byBeginning(beginning(stem))
      .map((name) => name.stem)
      .filter((name) => isDerivedAlike(name, stem) && !mistyped.includes(name));
    const alike = [
      ...mistyped.flatMap((name) => fits(name, CREDIT.mistyped)),
      ...derived.flatMap((name) => fits(name, CREDIT.derived)),
    ];
    return alike.length > 0 ? alike : byItsEnds(stem);
  };

  const find = (word: AnalysedWord): Fit[] => {
    const shares = sharesOf(word.parts);
    const found = [
      ...withKin(word.stem),
      ...word.parts.flatMap((part, index) =>
        // Part to part, two compounds are compared; part to whole, a compound with one word.
        withKin(part).map((fit) =>
          fit.isPart ? fit : { ...fit, credit: fit.credit * (shares[index] ?? 0) },
        ),
      ),
    ];
    return found.length > 0 ? found : nearby(word);
  };

  return {
    find: (word) => {
      const before = known.get(word.word);
      if (before !== undefined) return before;
      if (known.size >= KEPT_WORDS) known.clear();
      const found = find(word);
      known.set(word.word, found);
      return found;
    },
    findJoined: (one, next) => {
      const joined = [one.word + next.word, one.word + next.stem].find((word) => places.has(word));
      return joined === undefined ? [] : fits(joined, 1);
    },
  };
};
