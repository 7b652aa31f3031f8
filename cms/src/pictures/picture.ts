import { createSetting, everySeason } from './kit/setting.ts';
import { place } from './kit/svg.ts';
import type { Motif } from './motifs.ts';
import { type PaletteName, paletteNames, palettes } from './palettes.ts';
import { drawPortrait } from './portrait/portrait.ts';
import { createRandom } from './random.ts';
import { scenes } from './scenes/index.ts';
import type { Scene } from './scenes/scene.ts';

export interface PictureRequest {
  readonly motif: Motif;
  /** The same seed always gives the same bytes. */
  readonly seed: string;
  /** Left out: the seed chooses. */
  readonly palette?: PaletteName;
}

/** A whole SVG document of the given size, with nothing outside its frame. */
export const svgDocument = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`;

/** Draws an illustration: 1600 by 1000, or 800 by 800 for a portrait. */
export function drawPicture({ motif, seed, palette }: PictureRequest): string {
  const random = createRandom(`${motif}/${seed}`);
  const chosen = random.pick(paletteNames);
  const colours = palettes[palette ?? chosen];
  if (motif === 'portrait') {
    return svgDocument(800, 800, drawPortrait(createSetting(random, colours, everySeason)));
  }
  const scene: Scene = scenes[motif];
  const setting = createSetting(random, colours, scene.seasons);
  const mirrored = random.chance(0.5);
  const drawing = scene.draw(setting);
  const { zoom } = scene;
  const factor = zoom ? random.between(zoom.low, zoom.high) : 1;
  const closer = zoom
    ? place(drawing, zoom.x * (1 - factor), zoom.y * (1 - factor), factor)
    : drawing;
  return svgDocument(1600, 1000, mirrored ? place(closer, 1600, 0, -1, 1) : closer);
}
