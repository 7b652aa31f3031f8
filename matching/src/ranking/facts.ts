/** How far an offer is from a request, and how far its maker wants to go. Near to far. */
export const distances = ['same', 'adjacent', 'further'] as const;

export type Distance = (typeof distances)[number];

/** What holds of an offer besides its expertise. Times are milliseconds since 1970. */
export interface OfferFacts {
  isPublished: boolean;
  hasConsent: boolean;
  isPaused: boolean;
  from: number;
  until: number;
  /** How many requests at once, and how many there are now. */
  capacity: number;
  open: number;
  languages: readonly string[];
  /** Id of its area, and how far its maker goes from there; no area is everywhere. */
  area: string | null;
  reach: Distance;
}

/** What holds of a request, and of the moment of asking. */
export interface NeedFacts {
  now: number;
  languages: readonly string[];
  /** Areas that are the same or adjacent for this request; all others are further. No request area: null. */
  nearby: ReadonlyMap<string, Distance> | null;
  /** Ids of offers that must not come back: those that refused, and the requester's own. */
  refused: ReadonlySet<string>;
}

/** Without an area on either side, distance is no ground to prefer anyone. */
export const distanceOf = ({ area }: OfferFacts, { nearby }: NeedFacts): Distance =>
  area === null || nearby === null ? 'same' : (nearby.get(area) ?? 'further');
