import type { ConsentWordingId } from './consent.mts';
import type { Insight, Lookalike, SubmissionDetail } from './desk-api.mts';
import type { InitiativeFields } from './initiative-form.mts';
import type { OfferFields, RequestFields } from './listing-form.mts';
import type { Contact } from './person.mts';
import type { SubmissionKind } from './states.mts';

/**
 * What the queue asks of who owns a kind of submission, and what owners may ask of the queue, by
 * `strapi.plugin('intake').service('kinds')`.
 */

/** A submission that is about to be placed. */
export interface ToPlace<F> {
  id: string;
  /** What people name it by. */
  reference: string;
  fields: F;
  contact: Contact;
  /** What was agreed to, word for word, and when. */
  consent: { id: ConsentWordingId; text: string; at: Date };
}

export interface Placed {
  /** What the owner knows it by. */
  id: string;
  /** Of its page on the site, from the root; null when it does not stand there. */
  pagePath: string | null;
}

/** Places what was prepared, as part of the transaction around the call. */
export type Place = (around: { onRollback: (callback: () => void) => void }) => Promise<Placed>;

/** Something that stands already, as far as it is compared: address and website in the form for that. */
export type Alike = Omit<Lookalike, 'because'> & { email: string | null; website: string | null };

/** Who knows what becomes of one kind of submission. The queue knows the rest. */
export interface KindOwner<F> {
  /** @returns what places it, or null when something that was chosen is not there (any more) */
  prepare(submission: ToPlace<F>): Promise<Place | null>;
  /** Where what was placed stands on the site now, from the root; null when it does not. */
  pathOf(placedId: string): Promise<string | null>;
  /** The entry that the site would get, were it placed now. */
  previewEntry(fields: F, about: { id: string; at: Date }): Promise<Record<string, unknown>>;
  /** What was placed before and may be the same. */
  alike(fields: F): Promise<Alike[]>;
  /** What can be chosen at fields of this kind alone. */
  choices(fields: F): Promise<Pick<SubmissionDetail['choices'], 'themes' | 'initiatives'>>;
  /** What a look into the text tells. */
  insight(fields: F): Promise<Insight>;
}

/** Who owns which kind. */
export interface KindOwners {
  initiative: KindOwner<InitiativeFields>;
  offer: KindOwner<OfferFields>;
  request: KindOwner<RequestFields>;
}

/** Service `kinds`, for the plugins that own one. */
export interface Kinds {
  /** To be called at the start, before anything comes in. */
  own<K extends SubmissionKind>(kind: K, owner: KindOwners[K]): void;
  /** Erases what is kept of how it was submitted, as part of the transaction around the call. */
  forget(kind: SubmissionKind, placedId: string): Promise<void>;
}
