/** Editors speak of the time where the networks are, whatever the zone of their own machine. */
export const TIME_ZONE = 'Europe/Amsterdam';

const MINUTE = 60_000;
const HALF_DAY = 12 * 60 * MINUTE;

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the clock on the wall says at an instant: `2031-05-01T10:00`. */
export const wallClock = (instant: Date): string => parts.format(instant).replace(' ', 'T');

/**
 * The instant at which the clock on the wall says this. Of an hour that comes twice it is the first; in
 * the hour that is skipped it is as much later.
 * @param wall `2031-05-01T10:00`, with seconds or without
 * @returns null for what is no date with a time
 */
export function instantOf(wall: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(wall)) return null;
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  // Summer time begins and ends far from both of these.
  const [before, after] = [offsetAt(asUtc - HALF_DAY), offsetAt(asUtc + HALF_DAY)];
  const candidates = [asUtc - Math.max(before, after), asUtc - Math.min(before, after)];
  const found = candidates.find((instant) => wall.startsWith(wallClock(new Date(instant))));
  return new Date(found ?? asUtc - before);
}

/** How far the clock on the wall is ahead of UTC. Milliseconds. */
const offsetAt = (instant: number): number =>
  Date.parse(`${wallClock(new Date(instant))}Z`) - Math.floor(instant / MINUTE) * MINUTE;

const longMoment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  dateStyle: 'long',
  timeStyle: 'short',
});

/** `1 mei 2031 om 10:00`. */
export const momentInWords = (instant: Date): string => longMoment.format(instant);
