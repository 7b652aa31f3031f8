/**
 * What a page read while it was rendered: the publisher renders it again when any of it changes.
 * Recorded by the queries, never declared by hand.
 */
export interface Reads {
  /** Key of what was read → the sort key up to which a list was read, or null for all of it. */
  dependencies: Map<string, string | null>;
  /** Addresses that exist because of this page. */
  announced: Set<string>;
  /** Picture files that the page shows, with what they are made from. */
  renditions: Map<string, RenditionSource>;
  /** The first moment at which an answer given to this page changes by itself, in milliseconds. */
  wakeAt: number | null;
}

/** What a picture file is made from. */
export interface RenditionSource {
  /** Address of the original on the cms. */
  source: string;
  /** Width of the file to make, in pixels. */
  width: number;
}

export interface Recorder {
  /** @param upTo sort key of the last entry read from a list; null when all of it counted */
  depend(key: string, upTo?: string | null): void;
  announce(path: string): void;
  show(file: string, source: RenditionSource): void;
  changesAt(instant: number): void;
}

export const dependencyKey = {
  entry: (kind: string, id: string) => `entry/${kind}/${id}`,
  slug: (kind: string, slug: string) => `slug/${kind}/${slug}`,
  list: (name: string) => `list/${name}`,
};

/** For on-demand pages: they are made anew at each request, so nothing need be remembered. */
export const noRecorder: Recorder = {
  depend() {},
  announce() {},
  show() {},
  changesAt() {},
};

export function createReads(): Reads {
  return { dependencies: new Map(), announced: new Set(), renditions: new Map(), wakeAt: null };
}

export function recordInto(reads: Reads): Recorder {
  return {
    depend(key, upTo = null) {
      const before = reads.dependencies.get(key);
      const widest =
        before === undefined ? upTo : before === null || upTo === null ? null : max(before, upTo);
      reads.dependencies.set(key, widest);
    },
    announce(path) {
      reads.announced.add(path);
    },
    show(file, source) {
      reads.renditions.set(file, source);
    },
    changesAt(instant) {
      reads.wakeAt = reads.wakeAt === null ? instant : Math.min(reads.wakeAt, instant);
    },
  };
}

const max = (a: string, b: string) => (a > b ? a : b);
