/** What the publisher and its threads say to each other. */
import type { Rendered } from './renderer.ts';

export interface RenderWorkerData {
  /** Of the read model. */
  file: string;
  siteUrl: string;
}

export interface RenderOrder {
  number: number;
  path: string;
  moment: number;
  /** Of the entries. */
  version: number;
}

export type RenderAnswer =
  | { kind: 'rendered'; number: number; rendered: Rendered }
  | { kind: 'failed'; number: number; reason: string };
