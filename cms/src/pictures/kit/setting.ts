import type { Palette } from '../palettes.ts';
import type { Random } from '../random.ts';
import { blend } from './colour.ts';
import { type LookMaker, createLookMaker } from './look.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Hour = 'morning' | 'day' | 'evening';

/** All a scene needs to know of the picture it is drawn in. The light always comes from the left. */
export interface Setting {
  readonly random: Random;
  readonly palette: Palette;
  readonly season: Season;
  readonly hour: Hour;
  readonly look: LookMaker;
  /** Tones for leaves in this season, from light to dark. */
  readonly foliage: readonly [string, string, string];
  readonly grass: string;
}

export const everySeason: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
export const growingSeasons: readonly Season[] = ['spring', 'summer', 'autumn'];

function foliageOf(season: Season, palette: Palette): readonly [string, string, string] {
  const { leaf, deep, sun, warm, paper } = palette;
  if (season === 'autumn')
    return [blend(sun, paper, 0.1), blend(warm, sun, 0.45), blend(warm, deep, 0.18)];
  if (season === 'winter')
    return [blend(leaf, paper, 0.35), blend(leaf, deep, 0.3), blend(leaf, deep, 0.6)];
  if (season === 'spring') return [blend(leaf, sun, 0.35), leaf, blend(leaf, deep, 0.32)];
  return [blend(leaf, sun, 0.15), blend(leaf, deep, 0.15), blend(leaf, deep, 0.45)];
}

function grassOf(season: Season, { leaf, paper, sun, soft }: Palette): string {
  if (season === 'autumn') return blend(blend(leaf, sun, 0.35), paper, 0.3);
  if (season === 'winter') return blend(blend(leaf, soft, 0.4), paper, 0.45);
  return blend(leaf, paper, season === 'spring' ? 0.38 : 0.26);
}

export function createSetting(
  random: Random,
  palette: Palette,
  seasons: readonly Season[],
): Setting {
  const season = random.pick(seasons);
  return {
    random,
    palette,
    season,
    hour: random.pick(['morning', 'day', 'evening']),
    look: createLookMaker(random, palette, season === 'winter'),
    foliage: foliageOf(season, palette),
    grass: grassOf(season, palette),
  };
}

/** The same setting under a roof: nobody wears a hat or a coat. */
export const inside = (setting: Setting): Setting => ({
  ...setting,
  look(age) {
    const look = setting.look(age);
    return { ...look, hat: 'none', wear: look.wear === 'coat' ? 'trousers' : look.wear };
  },
});
