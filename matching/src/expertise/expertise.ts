/** Ticked or typed by a person, or found in the text. What the system proposed and nobody ticked is not chosen. */
export type TagOrigin = 'chosen' | 'detected';

export interface ExpertiseTag {
  concept: string;
  origin: TagOrigin;
  /** How much it counts, 0 to 1. */
  weight: number;
  /** The person's own words behind it; null for a concept that was ticked. */
  said: string | null;
}

/** How often each term stands in a text, and how long the text is. */
export interface TermCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What is known of the expertise that one request or offer is about. */
export interface Expertise {
  /** Stems of words, and of the parts of compounds, which count less. */
  readonly words: TermCounts;
  /** Runs of five letters: they survive spelling errors and find what stems miss. */
  readonly grams: TermCounts;
  readonly tags: readonly ExpertiseTag[];
  /** Where it lies among the concepts: features with a length of 1 together, or none. */
  readonly vector: ReadonlyMap<string, number>;
  /** One word of the text for each stem, as it was typed; special personal data is left out. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** What a person wrote and chose. */
export interface ExpertiseText {
  text: string;
  /** Ids of concepts, or the person's own words. */
  tags?: readonly string[];
}
