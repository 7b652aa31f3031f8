export { drawHero } from './hero.ts';
export { type Motif, motifs } from './motifs.ts';
export { type PaletteName, paletteNames } from './palettes.ts';
export { type PictureRequest, drawPicture } from './picture.ts';
