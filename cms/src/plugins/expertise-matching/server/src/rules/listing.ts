import type { ListingKind, ListingState } from '../../../shared/states.mts';
import type { ListingCommand } from '../../../shared/site-api.mts';

const DAY = 24 * 60 * 60 * 1000;

/** In days: how long what was placed stands, and how long before its end somebody hears so. */
export const TERMS = { offer: 365, request: 182, soon: 14, longest: 730 } as const;

/** What decisions need to know of an offer or a request. */
export interface Standing {
  kind: ListingKind;
  state: ListingState;
  until: Date;
  expiryToldAt: Date | null;
}

/** Until when something stands that is placed or renewed now, as far as its maker did not say. */
export function termFrom(kind: ListingKind, now: Date, wanted: string | null): Date {
  const usual = new Date(now.getTime() + TERMS[kind] * DAY);
  if (wanted === null) return usual;
  const asked = Date.parse(`${wanted}T23:59:59Z`);
  if (asked <= now.getTime()) return usual;
  return new Date(Math.min(asked, now.getTime() + TERMS.longest * DAY));
}

/** Whether it can still lead to an introduction: what was agreed to when it was placed still holds. */
export const isLive = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'open' || state === 'paused';

/** Whether it may stand on the site. */
export const isShown = ({ state }: Pick<Standing, 'state'>): boolean => state === 'open';

const commandsIn: Readonly<Record<ListingState, readonly ListingCommand[]>> = {
  open: ['pause', 'close', 'renew', 'erase'],
  paused: ['resume', 'close', 'renew', 'erase'],
  expired: ['renew', 'close', 'erase'],
  closed: ['erase'],
  erased: [],
};

/** What its maker may do now. */
export const allowedListingCommands = ({ state }: Pick<Standing, 'state'>) => commandsIn[state];

const stateAfter: Readonly<Record<ListingCommand, ListingState | null>> = {
  pause: 'paused',
  resume: 'open',
  close: 'closed',
  renew: null,
  erase: 'erased',
};

/** What a command of its maker makes of it, or null when that cannot be (any more). */
export function decideListing(
  command: ListingCommand,
  standing: Standing,
  now: Date,
): Standing | null {
  if (!allowedListingCommands(standing).includes(command)) return null;
  if (command === 'renew') {
    const state = standing.state === 'expired' ? 'open' : standing.state;
    return { ...standing, state, until: termFrom(standing.kind, now, null), expiryToldAt: null };
  }
  return { ...standing, state: stateAfter[command] ?? standing.state };
}

/** What time makes of it: it ends, its maker hears that it will, or nothing. */
export function onTime(standing: Standing, now: Date): 'expire' | 'tell' | null {
  if (!isLive(standing)) return null;
  if (now >= standing.until) return 'expire';
  const soon = standing.until.getTime() - TERMS.soon * DAY;
  return standing.expiryToldAt === null && now.getTime() >= soon ? 'tell' : null;
}
