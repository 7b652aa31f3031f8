/** What is known of a combination, found or asked, to tell its initiatives by name. */
interface Named {
  initiatives: readonly { id: string; title: string }[];
  gifts: readonly { from: string; to: string }[];
}

/** Names of initiatives by their ids, and all of them in a row as they help each other. */
export function initiativeNames({ initiatives, gifts }: Named) {
  const nameOf = (id: string): string => initiatives.find((each) => each.id === id)?.title ?? '?';
  const isMutual = gifts.length === 2;
  const path = [...gifts.map(({ from }) => from), ...gifts.slice(-1).map(({ to }) => to)];
  return {
    nameOf,
    /** Of a ring with the first once more at its end. */
    together: isMutual ? path.slice(0, 2).map(nameOf).join(' ↔ ') : path.map(nameOf).join(' → '),
  };
}
