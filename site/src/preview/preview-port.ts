import type { EntryPreview } from '@burgerwerf/cms/contract';

export type PreviewOutcome =
  | { kind: 'found'; preview: EntryPreview }
  /** The link was right once. */
  | { kind: 'expired' }
  | { kind: 'unknown' }
  /** The cms is away. */
  | { kind: 'unavailable' };

/** Where the site asks for what editors are writing. */
export interface PreviewPort {
  /** @param token of the link; the cms says whether it is right */
  find(token: string): Promise<PreviewOutcome>;
}
