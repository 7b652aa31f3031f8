import { type PaletteName, paletteNames, palettes } from './palettes.ts';
import { createRandom } from './random.ts';
import { createSetting } from './kit/setting.ts';
import { rect } from './kit/svg.ts';
import { type Motif, scenes } from './scenes/index.ts';

export { type Motif, motifs } from './scenes/index.ts';
export { drawHero } from './hero.ts';
export { type PaletteName, paletteNames } from './palettes.ts';

export interface PictureRequest {
  readonly motif: Motif;
  /** The same seed always gives the same bytes. */
  readonly seed: string;
  /** Left out: the seed chooses. */
  readonly palette?: PaletteName;
}
