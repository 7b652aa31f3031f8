/** What a change means to readers: it came, it is different, or it went. */
export type PublicEvent = 'live' | 'updated' | 'gone';

export interface Occurrence {
  /** Of the document service. */
  action: string;
  /** Whether the entry was public before it. */
  wasPublic: boolean;
}

/** What becomes known of an action that touches what is public; null when readers saw nothing of it. */
export function publicEvent({ action, wasPublic }: Occurrence): PublicEvent | null {
  if (action === 'unpublish' || action === 'delete') return wasPublic ? 'gone' : null;
  return wasPublic ? 'updated' : 'live';
}
