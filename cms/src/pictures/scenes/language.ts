import { blend } from '../kit/colour.ts';
import { bookcase } from '../kit/bookcase.ts';
import { cup } from '../kit/tableware.ts';
import { gathering } from '../kit/gathering.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, ellipse, path, place, polygon, rect, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

function balloon(
  { palette, random, foliage }: Setting,
  x: number,
  y: number,
  size: number,
  left: boolean,
): string {
  const signs = [
    circle(-46, 0, 24, palette.sun) + stroke('M20-16q20-16 40 0M20 10q20 16 40 0', palette.deep, 8),
    path('M-60 20L-20-30L20 20Z', palette.warm) +
      rect(-44, 18, 48, 28, palette.soft) +
      circle(56, 10, 20, foliage[1]) +
      rect(52, 20, 8, 28, palette.deep),
    path('M-6 40C-70 0-40-50-6-22C28-50 58 0-6 40Z', palette.warm),
    circle(-4, 4, 38, palette.warm) + path('M-14-32q10-24 30-24q-4 22-30 24Z', foliage[1]),
    polygon(
      [
        [-60, 26],
        [-40, -22],
        [-10, 6],
        [10, -34],
        [60, 26],
      ],
      palette.leaf,
    ),
  ];
  return place(
    path(
      'M-110-30Q-110-92-46-92H46Q110-92 110-30T46 60H-14Q-30 96-66 104Q-50 82-52 60Q-110 54-110-30Z',
      blend(palette.paper, '#ffffff', 0.55),
    ) + `<g transform="translate(0 -14)${left ? '' : ' scale(-1 1)'}">${random.pick(signs)}</g>`,
    x,
    y,
    left ? size : -size,
    size,
  );
}

const openBook = (
  x: number,
  y: number,
  size: number,
  cover: string,
  page: string,
  line: string,
): string =>
  place(
    path('M-70 4Q-30-12 0 2Q30-12 70 4V10H-70Z', cover) +
      path('M-64 0Q-30-26 0-6V6Q-30-10-64 4Z', page) +
      path('M64 0Q30-26 0-6V6Q30-10 64 4Z', page) +
      stroke('M-50-4q20-10 38-2M50-4q-20-10-38-2', line, 2.6),
    x,
    y,
    size,
  );

export const language: Scene = {
  seasons: everySeason,
  zoom: { low: 1.1, high: 1.3, x: 790, y: 960 },
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    const x = random.between(740, 860);
    const few = random.chance(0.5);
    const width = few ? 500 : 760;
    return [
      room(setting, {
        floor: 690,
        window: random.chance(0.6),
        lamps: random.chance(0.5) ? [x] : [],
      }),
      bookcase(setting, random.pick([30, 1290]), 716, 290, 470, 4),
      ellipse(x, 935, 700, 60, blend(palette.sky, palette.deep, 0.25)),
      gathering(setting, {
        x,
        y: 915,
        height: 530,
        width,
        behind: few ? ['sitTable'] : ['sitTalk', 'sitRead', 'sitTable'],
        left: 'sitTalk',
        right: 'sitTable',
        wheels: random.chance(0.25),
        things: (top) =>
          [-0.28, 0.02, 0.3]
            .map((share, index) =>
              openBook(
                x + share * width,
                top + 22,
                1.15,
                [palette.warm, palette.deep, palette.sun][index] ?? palette.warm,
                blend(palette.paper, '#ffffff', 0.5),
                palette.deep,
              ),
            )
            .join('') + cup(x + width * 0.42, top + 12, 1.5, palette.warm, palette.paper),
      }),
      balloon(setting, x - width * 0.42, random.between(330, 360), random.between(1.1, 1.3), true),
      balloon(setting, x + width * 0.4, random.between(280, 330), random.between(1.1, 1.35), false),
    ].join('');
  },
};
