/** The first of these; `isTaken` is asked about no more than are needed. */
export function firstOf(
  paths: Iterable<string>,
  limit: number,
  isTaken: (path: string) => boolean,
): string[] {
  const taken: string[] = [];
  for (const path of paths) {
    if (taken.length === limit) break;
    if (isTaken(path)) taken.push(path);
  }
  return taken;
}
