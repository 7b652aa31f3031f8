import { falseSplits, neverBegins, neverEnds, neverSplit } from './false-splits.ts';
import { extraBeginnings, extraEndings } from './field-words.ts';
import { dutchWords, type Family } from './word-list/word-list.ts';

/** Shorter pieces occur in too many words by chance. */
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
/** Nobody types longer words, and looking at them would take ever longer. */
const LONGEST_COMPOUND = 40;

/** Nouns of this length may stand in a compound though the dictionary does not say so. */
const SHORTEST_FIRST_NOUN = 4;
const SHORTEST_LAST_NOUN = 5;

const hasForm = ({ forms }: Family, word: string): boolean =>
  forms.some((form) => form.word === word && !form.isRare);

type Fits = (family: Family, word: string) => boolean;

/** What may begin and what may end a compound. */
interface Rules {
  begins: Fits;
  ends: Fits;
}

/** As the dictionary has it, and what is added to that for this field. */
const strict: Rules = {
  begins: ({ forms }, word) => forms.some((form) => form.word === word && form.beginsCompound),
  ends: (family, word) =>
    (family.endsCompound || extraEndings.has(family.forms[0].word)) && hasForm(family, word),
};

/** Any noun that is not too short: for what the dictionary leaves out. */
const loose: Rules = {
  begins: (family, word) =>
    !neverBegins.has(word) &&
    (strict.begins(family, word) ||
      (family.isNoun && word.length >= SHORTEST_FIRST_NOUN && family.forms[0].word === word)),
  ends: (family, word) =>
    strict.ends(family, word) ||
    (family.isNoun && word.length >= SHORTEST_LAST_NOUN && hasForm(family, word)),
};

/** The part without what links it to the next one, or null when no compound begins like this. */
const beginning = (piece: string, rules: Rules): string | null => {
  if (extraBeginnings.has(piece)) return piece;
  if (
    dutchWords()
      .families(piece)
      .some((family) => rules.begins(family, piece))
  )
    return piece;
  if (!piece.endsWith('s') || piece.length <= SHORTEST_PART) return null;
  const withoutS = piece.slice(0, -1);
  const linked = dutchWords().families(withoutS);
  return linked.some((family) => family.linksWithS && family.forms[0].word === withoutS)
    ? withoutS
    : null;
};

const isFewer = (parts: readonly string[], than: readonly string[] | null): boolean =>
  than === null || parts.length < than.length;

/** The parts of a word of which each begins a compound; null when it is none. */
const beginnings = (piece: string, rules: Rules): string[] | null => {
  const whole = beginning(piece, rules);
  if (whole !== null) return [whole];
  let best: string[] | null = null;
  for (let at = SHORTEST_PART; at <= piece.length - SHORTEST_PART; at += 1) {
    const last = beginning(piece.slice(at), rules);
    if (last === null) continue;
    const first = beginnings(piece.slice(0, at), rules);
    if (first !== null && isFewer([...first, last], best)) best = [...first, last];
  }
  return best;
};

const split = (word: string, rules: Rules): string[] | null => {
  let best: string[] | null = null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const end = word.slice(at);
    if (neverEnds.has(end) || falseSplits.has(`${word.slice(0, at)}+${end}`)) continue;
    if (
      !dutchWords()
        .families(end)
        .some((family) => rules.ends(family, end))
    )
      continue;
    const first = beginnings(word.slice(0, at), rules);
    if (first !== null && isFewer([...first, end], best)) best = [...first, end];
  }
  return best;
};

const isNeverSplit = (word: string): boolean =>
  neverSplit.has(word) ||
  dutchWords()
    .families(word)
    .some(({ forms }) => neverSplit.has(forms[0].word));

const MAX_REMEMBERED = 5_000;
const remembered = new Map<string, readonly string[]>();

/**
 * The words that a Dutch compound is made of, what links them left out: `buurtmoestuin` → `buurt`, `moes`,
 * `tuin`. Empty for a word that is no compound. The word must be folded.
 */
export const compoundParts = (word: string): readonly string[] => {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const parts = isNeverSplit(word) ? [] : (split(word, strict) ?? split(word, loose) ?? []);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(word, parts);
  return parts;
};
