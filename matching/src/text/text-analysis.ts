/** A word as it stands in a text, and what is known of it. */
export interface AnalysedWord {
  /** Lower case, without accents. */
  readonly word: string;
  /** What all inflections of the word share. */
  readonly stem: string;
  /** Stems of the parts of a compound, in order; none when it is no compound. */
  readonly parts: readonly string[];
  /** Whether it is in the word list, or made of words that are. False hints at a typing error or a name. */
  readonly isKnown: boolean;
  /** Whether it is so short a form of several words that it says little alone: `heet`, `bank`, `haak`. */
  readonly isAmbiguous: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** What matching asks of the analysis of a language. */
export interface TextAnalysis {
  words(text: string): readonly AnalysedWord[];
  /** Stems of other kinds of words from the same root, such as `begeleiding` for `begeleiden`. */
  kin(stem: string): readonly string[];
  isStopWord(word: string): boolean;
}
