/**
 * What the cms and the thread that matches say to each other. Matching reads thousands of texts and ranks
 * for milliseconds at a time; in a thread of its own it keeps nobody waiting.
 */
import type {
  Band,
  Distance,
  Exclusion,
  HelpEdge,
  OfferFacts,
  Reason,
  SpecialData,
  Suggestion,
  ThesaurusData,
} from '@burgerwerf/matching';

/** An offer or a request as the thread takes it; how much is open comes with each question. */
export interface ListingText {
  id: string;
  kind: 'offer' | 'request';
  text: string;
  /** Keys of concepts, and own words. */
  tags: readonly string[];
  facts: Omit<OfferFacts, 'open'>;
}

export interface RankQuestion {
  /** What to look for: offers for a request, or requests for an offer. */
  among: 'offer' | 'request';
  text: string;
  tags: readonly string[];
  languages: readonly string[];
  nearby: ReadonlyMap<string, Distance> | null;
  refused: ReadonlySet<string>;
  now: number;
  /** Of offers that have something going on, how much. */
  open: ReadonlyMap<string, number>;
  limit: number;
}

/** Reasons hold the names of concepts and themes in place of their keys. */
export interface RankAnswer {
  ranked: readonly { id: string; band: Band | null; reasons: readonly Reason[] }[];
  leftOut: readonly { id: string; band: Band | null; exclusion: Exclusion }[];
}

/** Several needs at once, of which only is told how well the best offer fits. */
export interface BestQuestion extends Pick<RankQuestion, 'now' | 'open'> {
  needs: readonly Pick<RankQuestion, 'text' | 'tags' | 'languages' | 'nearby' | 'refused'>[];
}

/** Of each need, in the order asked. */
export type BestAnswer = readonly {
  /** Of the best offer that can be asked. */
  band: Band | null;
  /** Whether any offer fits, also one that cannot be asked. */
  fitsAny: boolean;
}[];

export interface SuggestAnswer {
  tags: readonly Suggestion[];
  specialData: readonly SpecialData[];
}

/** One need of a request of an initiative. */
export interface NeedOfInitiative {
  request: string;
  need: number;
  initiative: string;
  text: string;
  tags: readonly string[];
  languages: readonly string[];
  nearby: ReadonlyMap<string, Distance> | null;
  refused: ReadonlySet<string>;
}

export interface HelpQuestion {
  needs: readonly NeedOfInitiative[];
  /** Offers of initiatives, with whose they are. */
  offers: ReadonlyMap<string, string>;
  now: number;
  open: ReadonlyMap<string, number>;
}

/** An initiative that can help another, at least well. */
export interface FoundHelp extends HelpEdge {
  need: number;
  band: Band;
  reasons: readonly Reason[];
}

export interface CombineQuestion {
  edges: readonly HelpEdge[];
  /** The policy fields of each initiative. */
  fields: ReadonlyMap<string, readonly string[]>;
}

/** Combinations as the places of their edges in the question. */
export interface CombinedEdges {
  edges: readonly number[];
  isAcrossFields: boolean;
}

export interface CombineAnswer {
  pairs: readonly CombinedEdges[];
  rings: readonly CombinedEdges[];
}

/** Each question with its answer. */
export interface Questions {
  /** More to read, before the indexes are made of it. */
  read: { asked: readonly ListingText[]; answer: number };
  /** Makes the indexes of all that was read. */
  build: { asked: null; answer: { size: number; milliseconds: number } };
  put: { asked: readonly ListingText[]; answer: null };
  remove: { asked: readonly string[]; answer: null };
  rank: { asked: RankQuestion; answer: RankAnswer };
  /** Some needs at a time, so that others are answered in between. */
  help: { asked: HelpQuestion; answer: readonly FoundHelp[] };
  combine: { asked: CombineQuestion; answer: CombineAnswer };
  best: { asked: BestQuestion; answer: BestAnswer };
  suggest: { asked: string; answer: SuggestAnswer };
  /** Of each text, words that say something and that no concept knows. */
  unknownWords: { asked: readonly string[]; answer: readonly (readonly string[])[] };
}

export type QuestionName = keyof Questions;

export type Question = {
  [N in QuestionName]: { number: number; name: N; asked: Questions[N]['asked'] };
}[QuestionName];

export type Answer = { number: number } & ({ answer: unknown } | { failed: string });

/** What the thread is started with. */
export interface Start {
  thesaurus: ThesaurusData;
}
