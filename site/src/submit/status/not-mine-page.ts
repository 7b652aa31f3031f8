/** The page where somebody says that they did not submit what carries their address. */
export type NotMinePage =
  { kind: 'ask'; title: string; path: string } | { kind: 'done' } | { kind: 'missing' };
