/** Figures side by side. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** What one must know to read it: what was measured, in which unit, against what. */
  note?: string;
}

export interface BenchContext {
  /** The checkout. */
  root: string;
  /** An empty folder that goes away afterwards. */
  folder: string;
  /** What came after the name, such as `--sizes=1000,10000`. */
  options: Readonly<Record<string, string>>;
  /** One line for who waits. */
  say: (text: string) => void;
}

/** A file `<name>.bench.ts` in this folder has one of these as its default export. */
export interface Bench {
  /** One line, for who asks what there is. */
  about: string;
  run(context: BenchContext): Promise<Table[]>;
}

/** The value in the middle of several runs; of an even number the lower of the two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The smallest value that is not exceeded by this part (0 to 1) of the values. @throws when there are none */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (found === undefined) throw new Error('There is no quantile of nothing');
  return found;
}
