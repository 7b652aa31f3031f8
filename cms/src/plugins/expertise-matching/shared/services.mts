import type {
  ConsentWordingId,
  Contact,
  OfferFields,
  RequestFields,
} from '@burgerwerf/plugin-intake/shared';
import type { ProposalAnswer } from './site-api.mts';
import type { MatchBand, Side } from './states.mts';

/** What other plugins may ask of this one, by `strapi.plugin('expertise-matching').service(name)`. */

export type NewListing = (
  { kind: 'offer'; fields: OfferFields } | { kind: 'request'; fields: RequestFields }
) & {
  contact: Contact;
  /** What was agreed to, word for word, and when. */
  consent: { id: ConsentWordingId; text: string; at: Date };
};

export interface PlacedListing {
  id: string;
  /** What people can name it by. */
  code: string;
  /** Of the entry that the site shows; null for one that only the coordinator sees. */
  entryId: string | null;
  /** For the page where a person manages it; only its hash is kept. */
  manageToken: string;
}

/** Service `listings`. */
export interface Listings {
  /**
   * Places an offer or a request, as part of the transaction around the call: the entry on the site, what
   * is private apart from it, and the letter with the link to manage it.
   * @returns null when the area or the initiative is not there (any more)
   */
  create(listing: NewListing): Promise<PlacedListing | null>;
}

/** An offer or a request of a demo network, as if somebody had placed it some time ago. */
export type ExampleListing = NewListing & {
  /** By which examples name each other. */
  key: string;
  placedAt: Date;
  isPaused: boolean;
};

/** Something that was done in a proposal; a coordinator only takes it back. */
export type ExampleStep = { at: Date } & (
  { by: Side; answer: ProposalAnswer } | { by: 'coordinator' }
);

/** How a proposal went. What happens by itself in between is not told: the clock does that. */
export interface ExampleStory {
  offer: string;
  request: string;
  need: number;
  band: MatchBand | null;
  message: string;
  proposedAt: Date;
  steps: readonly ExampleStep[];
}

/** A combination that all agreed to and that helped. */
export interface ExampleCombination {
  gifts: readonly { offer: string; request: string; need: number }[];
  title: string;
  story: string;
  message: string;
  proposedAt: Date;
  /** When each who takes part agreed, in the order of the gifts. */
  agreedAt: readonly Date[];
  /** When each told that it helped; two weeks after all agreed at the earliest. */
  helpedAt: readonly Date[];
}

/** Service `examples`. */
export interface Examples {
  /**
   * Places the examples of a demo network and tells how their proposals and combinations went up to now, by the
   * rules that hold for everybody, and without a letter to anyone. All of it or nothing; an installation where
   * something was placed before is left alone.
   * @param proposedBy id of a user of the admin
   * @throws when an example cannot be
   */
  place(
    examples: {
      listings: readonly ExampleListing[];
      stories: readonly ExampleStory[];
      combinations: readonly ExampleCombination[];
    },
    around: { now: Date; proposedBy: string },
  ): Promise<void>;
}
