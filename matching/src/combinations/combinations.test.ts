import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEST_TOTAL } from '../score/expertise-score.ts';
import { findPairs } from './find-pairs.ts';
import { findRings } from './find-rings.ts';
import type { HelpEdge } from './help-edge.ts';

const edge = (from: string, to: string, score = 0.6): HelpEdge => ({
  from,
  to,
  offer: `offer of ${from}`,
  request: `request of ${to}`,
  score,
});
const names = ({ edges }: { edges: readonly HelpEdge[] }) =>
  edges.map(({ from }) => from).join(' ');

const anyName = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyEdges = fc.array(
  fc
    .record({
      from: anyName,
      to: anyName,
      score: fc.double({ min: 0, max: BEST_TOTAL, noNaN: true }),
    })
    .map(({ from, to, score }) => edge(from, to, score)),
  { maxLength: 30 },
);

describe('rings', () => {
  it('are found of two and of three, each once', () => {
    const rings = findRings([
      edge('b', 'a'),
      edge('a', 'b'),
      edge('b', 'c'),
      edge('c', 'a'),
      edge('c', 'd'),
    ]);
    expect(rings.map(names)).toEqual(['a b c', 'a b']);
  });

  it('score length times the weakest edge, less for each initiative more', () => {
    const [three] = findRings([edge('a', 'b', 0.9), edge('b', 'c', 0.5), edge('c', 'a', 0.7)]);
    expect(three?.score).toBeCloseTo(3 * (0.5 / BEST_TOTAL) * 0.8);
    const [two] = findRings([edge('a', 'b', 0.9), edge('b', 'a', 0.5)]);
    expect(two?.score).toBeCloseTo(2 * (0.5 / BEST_TOTAL));
  });

  it('need more than a possible match on every side', () => {
    expect(findRings([edge('a', 'b'), edge('b', 'a', 0.44)])).toEqual([]);
  });

  it('go round among different initiatives, are all different, and come the best first', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const rings = findRings(edges);
        expect(new Set(rings.map(names)).size).toBe(rings.length);
        for (const ring of rings) {
          const { edges: parts } = ring;
          expect(new Set(parts.map(({ from }) => from)).size).toBe(parts.length);
          parts.forEach(({ to }, at) => expect(to).toBe(parts[(at + 1) % parts.length]?.from));
        }
        const scores = rings.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('pairs', () => {
  const fields = new Map([
    ['a', ['groen']],
    ['b', ['zorg']],
    ['c', ['groen', 'zorg']],
  ]);

  it('come across policy fields first, then in both directions, then by score', () => {
    const pairs = findPairs(
      [edge('a', 'c', 1.2), edge('b', 'c', 0.5), edge('c', 'b', 0.7), edge('a', 'b', 0.5)],
      fields,
    );
    expect(pairs.map(({ help, inReturn }) => [help.from, help.to, inReturn !== null])).toEqual([
      ['a', 'b', false],
      ['c', 'b', true],
      ['a', 'c', false],
    ]);
  });

  it('take the best of several offers, and no initiative with itself', () => {
    const pairs = findPairs([edge('a', 'b', 0.5), edge('a', 'b', 0.8), edge('a', 'a', 1)], fields);
    expect(pairs.map(({ help }) => help.score)).toEqual([0.8]);
  });

  it('tell each couple once', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const couples = findPairs(edges, fields).map(({ help }) =>
          [help.from, help.to].sort().join(),
        );
        expect(new Set(couples).size).toBe(couples.length);
      }),
    );
  });
});
