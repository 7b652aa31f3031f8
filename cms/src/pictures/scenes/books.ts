import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { bench, wood } from '../kit/furniture.ts';
import { bookcase, books as row } from '../kit/bookcase.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, ellipse, path, place, polygon, polyline, rect } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

const book = (colour: string, page: string): string =>
  path('M12-56L22-50L32-56L32-44L22-38L12-44Z', colour) +
  path('M13-57L22-52L31-57L31-54L22-49L13-54Z', page);

/** The little free library: a small house of books on a post. */
function bookHouse(setting: Setting, x: number, y: number): string {
  const { palette, random } = setting;
  const colour = random.pick([
    palette.warm,
    blend(palette.leaf, palette.deep, 0.4),
    palette.sun,
    blend(palette.sky, palette.deep, 0.45),
  ]);
  return place(
    shadow(0, 0, 170, palette.deep) +
      rect(-18, -220, 36, 220, wood(setting)) +
      rect(4, -220, 14, 220, darken(wood(setting), 0.18)) +
      rect(-150, -490, 300, 276, colour, 6) +
      rect(-126, -466, 252, 228, darken(colour, 0.42)) +
      row(setting, -118, -360, 236, 96) +
      rect(-126, -360, 252, 10, lighten(colour, 0.2)) +
      row(setting, -118, -240, 236, 104) +
      polygon(
        [
          [-184, -482],
          [0, -590],
          [184, -482],
        ],
        palette.deep,
      ) +
      polygon(
        [
          [0, -590],
          [184, -482],
          [60, -482],
        ],
        darken(palette.deep, 0.2),
      ) +
      rect(126, -466, 14, 228, lighten(colour, 0.35)) +
      circle(133, -350, 6, palette.deep),
    x,
    y,
  );
}

export const books: Scene = {
  seasons: everySeason,
  draw(outer) {
    const { random, palette } = outer;
    const open = random.chance(0.5);
    const setting = open ? outer : inside(outer);
    const page = lighten(palette.paper, 0.6);
    if (open) {
      const x = random.between(560, 700);
      return [
        outdoors(setting, 500),
        grove(
          setting,
          [
            [150, 680, 520],
            [980, 620, 300],
            [1480, 680, 480],
          ],
          ['round', 'birch', 'fruit'],
        ),
        byDepth([
          { y: 840, svg: bookHouse(setting, x, 850) },
          someone(setting, { x: x + 250, y: 890, height: 430, facing: 'left', pose: 'reach' }),
          someone(setting, {
            x: x - 280,
            y: 905,
            height: 430,
            age: random.pick(['child', 'adult']),
            pose: 'hold',
            near: [19, -48],
            far: [25, -48],
            held: book(palette.warm, page),
          }),
          { y: 840, svg: bench(setting, x + 640, 860, 330) },
          someone(setting, {
            x: x + 580,
            y: 872,
            height: 430,
            pose: 'sitRead',
            held: book(palette.sun, page),
            age: 'older',
          }),
          someone(setting, {
            x: x + 710,
            y: 872,
            height: 430,
            pose: 'sit',
            facing: 'left',
            age: 'child',
          }),
        ]),
        framing(setting),
      ].join('');
    }
    const chairX = random.between(520, 620);
    const seat = blend(palette.leaf, palette.deep, 0.35);
    return [
      room(setting, { floor: 720, window: false, prints: false, plant: true }),
      [0, 1, 2].map((index) => bookcase(setting, 210 + index * 400, 740, 390, 650, 5)).join(''),
      ellipse(780, 930, 660, 58, blend(palette.warm, palette.soft, 0.4)),
      byDepth([
        {
          y: 900,
          svg:
            shadow(chairX, 905, 260, palette.deep) +
            path(
              `M${Math.round(chairX - 140)} 640q-8-60 60-60q50 0 60 70l10 120h130q30 0 30 40v90h-260q-30-120-30-260Z`,
              seat,
            ) +
            rect(chairX - 90, 800, 250, 50, lighten(seat, 0.12), 22),
        },
        someone(setting, {
          x: chairX - 10,
          y: 915,
          height: 500,
          pose: 'sitRead',
          held: book(palette.warm, page),
        }),
        someone(setting, {
          x: chairX + 120,
          y: 935,
          height: 480,
          age: 'child',
          pose: 'sit',
          facing: 'left',
        }),
        someone(setting, {
          x: 1080,
          y: 880,
          height: 500,
          pose: 'reach',
          facing: random.pick(['left', 'right']),
        }),
        random.chance(0.5)
          ? someone(setting, {
              x: 1330,
              y: 920,
              height: 500,
              wheels: true,
              facing: 'left',
              pose: 'sitRead',
              held: book(palette.sun, page),
            })
          : someone(setting, {
              x: 1330,
              y: 920,
              height: 500,
              facing: 'left',
              pose: 'hold',
              held: row(setting, 10, -50, 22, 20),
              age: 'older',
            }),
        {
          y: 940,
          svg:
            polyline(
              [
                [chairX + 330, 930],
                [chairX + 330, 770],
              ],
              palette.deep,
              12,
            ) +
            ellipse(chairX + 330, 930, 60, 12, palette.deep) +
            ellipse(chairX + 330, 770, 100, 20, wood(setting)) +
            row(setting, chairX + 270, 762, 70, 60),
        },
      ]),
    ].join('');
  },
};
