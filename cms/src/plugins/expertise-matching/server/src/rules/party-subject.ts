/** What the link of one who takes part leads to: a combination and the place of the party in it. */
export const partySubject = (combinationId: string, place: number): string =>
  `${combinationId}.${place}`;

const SUBJECT = /^([\w-]+)\.(\d)$/;

export function readPartySubject(subject: string): { id: string; place: number } | null {
  const [, id, place] = SUBJECT.exec(subject) ?? [];
  return id === undefined ? null : { id, place: Number(place) };
}
