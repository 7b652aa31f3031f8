import type { Season, Setting } from '../kit/setting.ts';

/** One motif: when of the year it may take place, and how it is drawn on 1600 by 1000. */
export interface Scene {
  readonly seasons: readonly Season[];
  /** How much closer the picture may come to (x, y); left out: not at all. */
  readonly zoom?: {
    readonly low: number;
    readonly high: number;
    readonly x: number;
    readonly y: number;
  };
  draw(setting: Setting): string;
}
