import type { FoundLink } from '../../../shared/services.mts';

interface Link {
  subject: string;
  uses: 'many' | 'once';
  expiresAt: Date;
  usedAt: Date | null;
}

/** What a link opens at this moment. */
export function linkState(link: Link | null, now: Date): FoundLink {
  if (!link) return { kind: 'refused', reason: 'unknown' };
  if (link.uses === 'once' && link.usedAt) return { kind: 'refused', reason: 'used' };
  if (link.expiresAt.getTime() <= now.getTime()) return { kind: 'refused', reason: 'expired' };
  return { kind: 'valid', subject: link.subject };
}
