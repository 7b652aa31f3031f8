/** Scratch rows, reused: this runs for thousands of words per query. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

const rowsOf = (width: number): [Uint8Array, Uint8Array, Uint8Array] => {
  if ((rows[0]?.length ?? 0) < width) rows = rows.map(() => new Uint8Array(width * 2));
  const [a, b, c] = rows;
  if (a === undefined || b === undefined || c === undefined) throw new Error('three rows expected');
  return [a, b, c];
};

/**
 * Number of typing mistakes (a letter too many, too few, wrong, or two swapped) between a typed word and
 * a known one, or `max + 1` when there are more than `max`. With `prefix` the known word may go on after
 * what was typed.
 */
export const editDistance = (typed: string, known: string, max: number, prefix = false): number => {
  const tooMany = max + 1;
  if (typed.length - known.length > max) return tooMany;
  if (!prefix && known.length - typed.length > max) return tooMany;
  const width = typed.length + 1;
  const columns = prefix ? Math.min(known.length, typed.length + max) : known.length;
  let [older, previous, current] = rowsOf(width);
  for (let i = 0; i < width; i += 1) previous[i] = i;
  let best = prefix ? typed.length : tooMany;
  for (let j = 1; j <= columns; j += 1) {
    const letter = known.charCodeAt(j - 1);
    current[0] = j;
    let lowest = j;
    for (let i = 1; i < width; i += 1) {
      const same = typed.charCodeAt(i - 1) === letter;
      let cost = (previous[i - 1] ?? 0) + (same ? 0 : 1);
      cost = Math.min(cost, (previous[i] ?? 0) + 1, (current[i - 1] ?? 0) + 1);
      const swapped =
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 2) === letter &&
        typed.charCodeAt(i - 1) === known.charCodeAt(j - 2);
      if (swapped) cost = Math.min(cost, (older[i - 2] ?? 0) + 1);
      current[i] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (prefix) best = Math.min(best, current[width - 1] ?? tooMany);
    if (lowest > max) return prefix ? Math.min(best, tooMany) : tooMany;
    [older, previous, current] = [previous, current, older];
  }
  const distance = prefix ? best : (previous[width - 1] ?? tooMany);
  return Math.min(distance, tooMany);
};
