import { blend, darken } from '../kit/colour.ts';
import type { Setting } from '../kit/setting.ts';
import { circle, d, ellipse, marks, path, place, rect } from '../kit/svg.ts';
import { clothes } from './clothes.ts';
import { face } from './face.ts';
import { backHair, frontHair } from './hair.ts';

function ground({ random, palette }: Setting): string {
  const tone = random.pick([
    palette.sky,
    blend(palette.sun, palette.paper, 0.4),
    blend(palette.leaf, palette.paper, 0.45),
    blend(palette.warm, palette.paper, 0.55),
    palette.soft,
  ]);
  const shape = blend(tone, palette.paper, 0.45);
  const figure = random.pick([
    () => circle(random.between(330, 470), random.between(330, 400), 330, shape),
    () =>
      path(
        d`M0 ${random.between(420, 520)}Q240 ${random.between(240, 340)} 470 430T800 ${random.between(330, 420)}V800H0Z`,
        shape,
      ),
    () => path(d`M120 800V420Q120 130 400 130T680 420V800Z`, shape),
    () => rect(random.between(60, 120), 90, random.between(540, 620), 800, shape, 60),
  ])();
  const texture = Array.from(
    { length: 26 },
    () => d`M${random.between(20, 780)} ${random.between(20, 780)}q7 -9 16 0`,
  );
  return rect(0, 0, 800, 800, tone) + figure + marks(texture, darken(tone, 0.1), 4);
}

/** A plainly drawn, friendly bust on 800 by 800; clearly an illustration and nobody in particular. */
export function drawPortrait(setting: Setting): string {
  const { random, palette } = setting;
  const skip = random.whole(0, 6);
  for (let index = 0; index < skip; index += 1) setting.look();
  const look = setting.look(random.pick(['adult', 'adult', 'older']));
  const { skin } = look;
  const earring =
    !look.beard &&
    look.hair !== 'scarf' &&
    look.hair !== 'short' &&
    look.hair !== 'crop' &&
    look.hair !== 'bald' &&
    random.chance(0.5);
  const side = random.chance(0.5) ? 1 : -1;
  const ears =
    look.hair === 'scarf'
      ? ''
      : ellipse(-112, 8, 20, 30, darken(skin, 0.06)) + ellipse(112, 8, 20, 30, darken(skin, 0.12));
  const head =
    'M0-140C76-140 114-84 112-6C110 80 62 138 0 138C-62 138-110 80-112-6C-114-84-76-140 0-140Z';
  const bust = [
    backHair(look),
    path('M-64 90L-70 190Q0 250 70 190L64 90Z', darken(skin, 0.14)),
    place(clothes(random, look), 0, -34),
    ears,
    path(head, skin),
    face(random, look),
    frontHair(look, side),
    earring ? circle(-114, 46, 9, palette.sun) + circle(114, 46, 9, palette.sun) : '',
  ].join('');
  const size = random.between(1.06, 1.2);
  return ground(setting) + place(bust, 400 + random.between(-24, 24), 800 - 416 * size, size);
}
