const WEEK = 7 * 24 * 60 * 60 * 1000;

interface Told {
  personKey: string;
  offersToldAt: Date | null;
}

/** Those who have waited longest for news come first, so that each of somebody's requests has its turn. */
export const toldInTurn = <T extends Told>(requests: readonly T[]): T[] =>
  [...requests].sort((a, b) => (a.offersToldAt?.getTime() ?? 0) - (b.offersToldAt?.getTime() ?? 0));

/** Whether a person may be told now: a week after the last mail on any of their requests. */
export const isTurnOf = ({ personKey }: Told, requests: readonly Told[], now: Date): boolean =>
  requests.every(
    (other) =>
      other.personKey !== personKey ||
      other.offersToldAt === null ||
      now.getTime() - other.offersToldAt.getTime() >= WEEK,
  );
