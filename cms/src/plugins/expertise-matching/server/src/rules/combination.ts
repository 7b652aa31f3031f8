import type {
  CombinationEnd,
  CombinationState,
  PartyState,
} from '../../../shared/combination-states.mts';
import type { ConsentWordingId } from '../../../shared/consent.mts';
import type { Outcome } from '../../../shared/states.mts';

/** What somebody agreed to, and when. The versions are those of the texts that were shown, by listing. */
export interface CombinationConsent {
  wording: ConsentWordingId;
  versions: Readonly<Record<string, number>>;
  at: Date;
}

/** That it may stand on the site. Its text never changes, so it has no version. */
export interface PublicationConsent {
  wording: ConsentWordingId;
  at: Date;
}

/** One person who takes part for an initiative, with what that person placed. */
export interface Party {
  initiativeId: string;
  listingIds: readonly string[];
  state: PartyState;
  /** When it came in this state. */
  since: Date;
  /** When this state's reminder went. */
  remindedAt: Date | null;
  /** Whether `later` was said before. */
  wasLater: boolean;
  consent: CombinationConsent | null;
  publication: PublicationConsent | null;
  /** Why somebody said no. */
  reason: string;
  outcome: Outcome | null;
}

/** Initiatives that may help each other, as far as decisions need to know it. */
export interface Combination {
  state: CombinationState;
  end: CombinationEnd | null;
  since: Date;
  agreedAt: Date | null;
  /** When all were asked what came of it, and reminded of that. */
  outcomeAskedAt: Date | null;
  outcomeRemindedAt: Date | null;
  /** Whether it may stand on the site: all agreed to that, and nobody took it back. */
  isShown: boolean;
  parties: readonly Party[];
}

/** Everybody is asked at once: one after the other would take weeks, and no one can see who was first. */
export const newCombination = (
  parties: readonly Pick<Party, 'initiativeId' | 'listingIds'>[],
  now: Date,
): Combination => ({
  state: 'asked',
  end: null,
  since: now,
  agreedAt: null,
  outcomeAskedAt: null,
  outcomeRemindedAt: null,
  isShown: false,
  parties: parties.map(({ initiativeId, listingIds }) => ({
    initiativeId,
    listingIds,
    state: 'asked',
    since: now,
    remindedAt: null,
    wasLater: false,
    consent: null,
    publication: null,
    reason: '',
    outcome: null,
  })),
});

/** Whether one of those who take part can still leave it, or take it off the site. */
export const canTakeBack = ({ state, isShown }: Pick<Combination, 'state' | 'isShown'>): boolean =>
  state !== 'ended' || isShown;
