/** What the publisher and its threads say to each other. */
import type { Rendered } from './rendered.ts';

export interface RenderWorkerData {
  /** Of the read model. */
  file: string;
  siteUrl: string;
  /** Folder of the public files. */
  publicFolder: string;
}

export interface RenderOrder {
  number: number;
  path: string;
  moment: number;
  /** Hash of what its file holds, or null; left out when the file is not the thread's to replace. */
  known?: string | null | undefined;
}

/** A few at once, since each message costs something. */
export interface RenderOrders {
  /** Of the entries. */
  version: number;
  orders: readonly RenderOrder[];
}

export type RenderAnswer =
  | { kind: 'rendered'; number: number; rendered: Rendered }
  | { kind: 'failed'; number: number; reason: string };
