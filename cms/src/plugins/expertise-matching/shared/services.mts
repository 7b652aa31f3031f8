import type {
  ConsentWordingId,
  Contact,
  OfferFields,
  RequestFields,
} from '@burgerwerf/plugin-intake/shared';

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
