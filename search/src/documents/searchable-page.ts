/** The kinds of pages that can be found. */
export const searchKinds = [
  'initiative',
  'news',
  'event',
  'article',
  'policy-field',
  'area',
  'request',
  'offer',
  'combination',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A public page as the site hands it over: plain text, and names as readers see them. */
export interface SearchablePage {
  /** Kind of entry and its id, such as `initiative-abc123`. */
  id: string;
  kind: SearchKind;
  title: string;
  summary?: string | null;
  /** Everything else that stands on the page and should be found. */
  text?: string | null;
  /** Address on the site, from its root. */
  url: string;
  /** Names of policy fields. */
  policyFields?: readonly string[];
  /** Name of the area the page is about. */
  area?: string | null;
  /** Names of the areas that one lies in, the nearest first. */
  areasAbove?: readonly string[];
  /** Where it is, as exactly as the public may know. */
  location?: { latitude: number; longitude: number } | null;
  stage?: string | null;
  /** The date by which pages of this kind are ordered, as ISO 8601. */
  date?: string | null;
  /** Of an event. */
  startsAt?: string | null;
  endsAt?: string | null;
  organisationKind?: string | null;
  /** Address of a picture for in lists. */
  picture?: string | null;
}
