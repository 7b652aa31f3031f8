export { drawHero } from './hero.ts';
export { motifs } from './motifs.ts';
export { drawPicture } from './picture.ts';
