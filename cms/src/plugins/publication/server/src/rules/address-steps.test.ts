import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressSteps,
  forgottenBefore,
  isHeard,
  type KnownAddress,
  type Standing,
} from './address-steps.ts';

const entry = (entryId: string, slug: string | null): Standing => ({ entryId, slug });
const known = (slug: string, entryId: string, isFormer = false): KnownAddress => ({
  slug,
  entryId,
  isFormer,
});

describe('the addresses of an entry', () => {
  it('begin with the first publication, of which the site need not hear', () => {
    const steps = addressSteps([], entry('a', 'een'));
    expect(steps).toEqual([{ kind: 'add', slug: 'een' }]);
    expect(steps.some(isHeard)).toBe(false);
  });

  it('stay as they are when the entry stays where it is', () => {
    expect(addressSteps([known('een', 'a'), known('nul', 'a', true)], entry('a', 'een'))).toEqual(
      [],
    );
  });

  it('are left when it moves or goes, and the site hears of it', () => {
    const moved = addressSteps([known('een', 'a')], entry('a', 'twee'));
    expect(moved).toEqual([
      { kind: 'leave', slug: 'een' },
      { kind: 'add', slug: 'twee' },
    ]);
    expect(moved.filter(isHeard)).toEqual([{ kind: 'leave', slug: 'een' }]);
    expect(addressSteps([known('een', 'a')], entry('a', null))).toEqual([
      { kind: 'leave', slug: 'een' },
    ]);
  });

  it('are taken again by it or by another, and the site hears of it', () => {
    for (const id of ['a', 'b']) {
      const steps = addressSteps([known('een', 'a', true)], entry(id, 'een'));
      expect(steps).toEqual([{ kind: 'take', slug: 'een', wasFormer: true }]);
      expect(steps.every(isHeard)).toBe(true);
    }
  });

  it('are forgotten a year after the entry was deleted', () => {
    expect(forgottenBefore(new Date('2027-03-01T00:00:00.000Z')).toISOString()).toBe(
      '2026-03-01T00:00:00.000Z',
    );
  });
});

/** Addresses as the plugin keeps them, and former ones as a site knows them that heard of every step. */
class Kept {
  readonly rows = new Map<string, KnownAddress>();
  readonly heard = new Map<string, string>();

  change(standing: Standing): void {
    const { entryId, slug } = standing;
    const rows = [...this.rows.values()].filter(
      (row) => row.entryId === entryId || row.slug === slug,
    );
    const steps = addressSteps(rows, standing);
    for (const step of steps) {
      const owner = step.kind === 'leave' ? (this.rows.get(step.slug)?.entryId ?? '') : entryId;
      this.rows.set(step.slug, known(step.slug, owner, step.kind === 'leave'));
    }
    // The site reads what it heard of as it is after the change.
    for (const step of steps.filter(isHeard)) {
      const row = this.rows.get(step.slug);
      if (row?.isFormer) this.heard.set(row.slug, row.entryId);
      else this.heard.delete(step.slug);
    }
  }

  former(): Map<string, string> {
    const rows = [...this.rows.values()].filter((row) => row.isFormer);
    return new Map(rows.map((row) => [row.slug, row.entryId]));
  }
}

/** What anyone would say who watched: where each entry stands, and who had each address last. */
class Watcher {
  readonly stands = new Map<string, string>();
  readonly last = new Map<string, string>();

  isFree(slug: string, entryId: string): boolean {
    return ![...this.stands].some(([id, taken]) => taken === slug && id !== entryId);
  }

  change({ entryId, slug }: Standing): void {
    if (slug === null) this.stands.delete(entryId);
    else {
      this.stands.set(entryId, slug);
      this.last.set(slug, entryId);
    }
  }

  former(): Map<string, string> {
    return new Map([...this.last].filter(([slug, id]) => this.stands.get(id) !== slug));
  }
}

describe('whatever is published, moved, taken back and published again', () => {
  const change = fc.record({
    entryId: fc.constantFrom('a', 'b', 'c'),
    slug: fc.constantFrom('een', 'twee', 'drie', 'vier', null),
  });

  it('each address belongs to who had it last, and who only heard of changes knows the same', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const kept = new Kept();
        const watcher = new Watcher();
        for (const standing of changes) {
          // Two entries never stand at one address.
          if (standing.slug !== null && !watcher.isFree(standing.slug, standing.entryId)) continue;
          kept.change(standing);
          watcher.change(standing);
          expect(kept.former()).toEqual(watcher.former());
          expect(kept.heard).toEqual(watcher.former());
        }
        expect(new Set(kept.rows.keys())).toEqual(new Set(watcher.last.keys()));
      }),
      { numRuns: 300 },
    );
  });
});
