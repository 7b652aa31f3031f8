import type { Rendered } from './rendered.ts';

/** Makes the content of single addresses. */
export interface PageRenderer {
  /** How many it can have in hand at once. */
  readonly atOnce: number;
  /**
   * @param known hash of what its file holds, or null. When it is given, the renderer may see to the file
   * itself.
   * @throws when the page cannot be made
   */
  render(path: string, moment: number, known?: string | null): Promise<Rendered>;
}

interface InHand {
  path: string;
  result: Promise<Rendered>;
}

/** The pages in the order asked for, with as many in hand as the renderer can have. */
export function* renderEach(
  renderer: PageRenderer,
  paths: Iterable<string>,
  moment: number,
  knownOf?: (path: string) => string | null,
): Iterable<InHand> {
  const inHand: InHand[] = [];
  for (const path of paths) {
    inHand.push(start(path));
    const first = inHand.length >= renderer.atOnce ? inHand.shift() : undefined;
    if (first) yield first;
  }
  yield* inHand;

  function start(path: string): InHand {
    const result = renderer.render(path, moment, knownOf?.(path));
    // Whoever takes it hears of it; until then it must not count as unhandled.
    result.catch(() => {});
    return { path, result };
  }
}
