import type {
  AskedCombination,
  AskedProposal,
  CandidatesAnswer,
  CombinationAnswer,
  ListingCommandBody,
  OwnListing,
  ProposalAnswer,
  SuggestionAnswer,
  SuggestionQuestion,
  ThemesAnswer,
} from '@burgerwerf/cms/contract';
import type { Unavailable } from '../submit/intake-port.ts';

/** The token opens nothing (any more). */
interface Missing {
  kind: 'missing';
}
/** It was carried out, or cannot be (any more). */
type Carried = { kind: 'done' } | { kind: 'refused' } | Missing | Unavailable;

export type SuggestOutcome = { kind: 'found'; suggestions: SuggestionAnswer } | Unavailable;
export type ThemesOutcome = { kind: 'found'; themes: ThemesAnswer['themes'] } | Unavailable;
export type AskedOutcome = { kind: 'found'; asked: AskedProposal } | Missing | Unavailable;
export type AskedCombinationOutcome =
  { kind: 'found'; asked: AskedCombination } | Missing | Unavailable;
export type ListingOutcome = { kind: 'found'; listing: OwnListing } | Missing | Unavailable;
export type CandidatesOutcome =
  { kind: 'found'; candidates: CandidatesAnswer } | Missing | Unavailable;

/** Where the site asks who can help whom, and hands on what people decide. */
export interface MatchingPort {
  suggest(question: SuggestionQuestion): Promise<SuggestOutcome>;
  themes(): Promise<ThemesOutcome>;
  asked(token: string): Promise<AskedOutcome>;
  answer(token: string, answer: ProposalAnswer): Promise<Carried>;
  askedCombination(token: string): Promise<AskedCombinationOutcome>;
  answerCombination(token: string, answer: CombinationAnswer): Promise<Carried>;
  listing(token: string): Promise<ListingOutcome>;
  command(token: string, command: ListingCommandBody): Promise<Carried>;
  candidates(token: string): Promise<CandidatesOutcome>;
}
