import type { LetterData, LetterName, SuggestedLetter, SuggestionData } from './letters.mts';

/** What other plugins may ask of this one, by `strapi.plugin('post').service(name)`. */

export interface Recipient {
  name: string;
  address: string;
}

export type Mail = {
  [N in LetterName]: { letter: N; to: Recipient; data: LetterData<N> };
}[LetterName] & {
  /** What it is about, a `documentId`: so that it can be forgotten with that. */
  about?: string;
  /** What it says is forgotten as soon as it was sent. */
  leavesNothing?: boolean;
};

/** Service `outbox`. */
export interface Outbox {
  /**
   * Puts mails in the outbox, as part of the transaction around the call: they go when that is
   * committed, and never go when it is not. Each is sent once, or shown as unknown.
   * @throws when the data is not what the letter needs: a bug of the caller
   */
  put(mails: readonly Mail[]): Promise<void>;
  /**
   * Forgets what mails about these subjects say and to whom they go, as part of the transaction around
   * the call. Those that wait do not go any more; one that is being sent is forgotten after that.
   */
  forget(about: readonly string[]): Promise<void>;
}

/** A mail before it is put in the outbox. */
export type UnsentMail = {
  [N in LetterName]: { letter: N; to: Pick<Recipient, 'name'>; data: LetterData<N> };
}[LetterName];

/** Service `letters`. */
export interface Letters {
  /** How a mail will read, as plain text of which no line is broken off. */
  preview(mail: UnsentMail): Promise<{ subject: string; text: string }>;
  /** A first text for a letter that a person may change. Plain text; empty lines part paragraphs. */
  suggest<N extends SuggestedLetter>(letter: N, data: SuggestionData<N>): string;
}

export interface LinkRequest {
  /** What it is for, such as `submission-status`; a link for one purpose opens nothing else. */
  purpose: string;
  /** What it leads to: a `documentId`. */
  subject: string;
  /** Whether it may be used again and again, or once. Looking at it is no use. */
  uses: 'many' | 'once';
  validForDays: number;
}

export type FoundLink =
  { kind: 'valid'; subject: string } | { kind: 'refused'; reason: 'unknown' | 'expired' | 'used' };

/** Service `links`: secrets in addresses. Only their hashes are kept. */
export interface Links {
  /** New links, in the order asked, as part of the transaction around the call. @returns their tokens */
  issue(requests: readonly LinkRequest[]): Promise<string[]>;
  /** What a token opens. Changes nothing, so a mail scanner that follows links does no harm. */
  find(purpose: string, token: string): Promise<FoundLink>;
  /** The same, and a link for one use is used up; of two at the same moment one wins. */
  use(purpose: string, token: string): Promise<FoundLink>;
  /** Makes all links to these subjects void. */
  revoke(subjects: readonly string[]): Promise<void>;
}

export interface Job {
  /** Unique, such as `intake-digest`. */
  name: string;
  everyMinutes: number;
  /** Has its first turn a full period after it became known, for what looks back on that period. */
  waitsFirst?: boolean;
  /** One at a time, also when several instances run on one database. What it throws is logged, and it is tried again at the next turn. */
  run(now: Date): Promise<void>;
}

/** Service `timetable`: work that comes back. A turn that was missed while nothing ran is made up for at the start, once. */
export interface Timetable {
  add(job: Job): void;
}
