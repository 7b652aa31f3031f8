import type { Rendered } from './renderer.ts';

/** Makes the content of single addresses. */
export interface PageRenderer {
  /** How many it can have in hand at once. */
  readonly atOnce: number;
  /** @throws when the page cannot be made */
  render(path: string, moment: number): Promise<Rendered>;
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
): Iterable<InHand> {
  const inHand: InHand[] = [];
  for (const path of paths) {
    inHand.push(start(path));
    const first = inHand.length >= renderer.atOnce ? inHand.shift() : undefined;
    if (first) yield first;
  }
  yield* inHand;

  function start(path: string): InHand {
    const result = renderer.render(path, moment);
    // Whoever takes it hears of it; until then it must not count as unhandled.
    result.catch(() => {});
    return { path, result };
  }
}
