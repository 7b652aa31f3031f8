import { hull, WHOLE, type Range } from './range.ts';

/**
 * What a page read while it was rendered: the publisher renders it again when any of it changes.
 * Recorded by the queries, never declared by hand.
 */
export interface Reads {
  /** Key of what was read → the stretch of it that was read. */
  dependencies: Map<string, Range>;
  /** Addresses that exist because of this page. */
  announced: Set<string>;
  /** Picture files that the page shows, with what they are made from. */
  renditions: Map<string, RenditionSource>;
  /** The first moment at which an answer given to this page changes by itself, in milliseconds. */
  wakeAt: number | null;
  /** What it shares with other pages, by name. */
  shared: Map<string, SharedPart>;
}

/** Something that many pages show, with what was read for it: they depend on what came out of it. */
export interface SharedPart {
  /** Of what came out. */
  hash: string;
  reads: Reads;
}

/** What a picture file is made from. */
export interface RenditionSource {
  /** Address of the original on the cms. */
  source: string;
  /** Width of the file to make, in pixels. */
  width: number;
  format: RenditionFormat;
}

/** As the names of files end. */
export type RenditionFormat = 'avif' | 'webp' | 'jpg';

export interface Recorder {
  /** @param range stretch of a list; all of it when left out */
  depend(key: string, range?: Range): void;
  announce(path: string): void;
  show(file: string, source: RenditionSource): void;
  changesAt(instant: number): void;
  share(name: string, part: SharedPart): void;
}

export const dependencyKey = {
  entry: (kind: string, id: string) => `entry/${kind}/${id}`,
  slug: (kind: string, slug: string) => `slug/${kind}/${slug}`,
  list: (name: string) => `list/${name}`,
  /** Every entry of a kind at once. */
  every: (kind: string) => `every/${kind}`,
  shared: (name: string) => `shared/${name}`,
};

/** For on-demand pages: they are made anew at each request, so nothing need be remembered. */
export const noRecorder: Recorder = {
  depend() {},
  announce() {},
  show() {},
  changesAt() {},
  share() {},
};

export function createReads(): Reads {
  return {
    dependencies: new Map(),
    announced: new Set(),
    renditions: new Map(),
    wakeAt: null,
    shared: new Map(),
  };
}

export function recordInto(reads: Reads): Recorder {
  return {
    depend(key, range = WHOLE) {
      const before = reads.dependencies.get(key);
      reads.dependencies.set(key, before ? hull(before, range) : range);
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
    share(name, part) {
      reads.dependencies.set(dependencyKey.shared(name), WHOLE);
      reads.shared.set(name, part);
      for (const [file, source] of part.reads.renditions) reads.renditions.set(file, source);
      for (const path of part.reads.announced) reads.announced.add(path);
    },
  };
}
