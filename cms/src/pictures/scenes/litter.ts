import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { grove, outdoors, wide } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { reeds } from '../kit/plants.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { ellipse, path, place, polygon, polyline, rect, stroke } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import { ripples, waterTone } from '../kit/water.ts';
import type { Scene } from './scene.ts';

const gripper =
  polyline(
    [
      [17, -48],
      [33, -8],
    ],
    '#5d6a74',
    1.6,
  ) +
  polyline(
    [
      [31, -9],
      [36, -5],
    ],
    '#e4572e',
    1.8,
  ) +
  polyline(
    [
      [33, -9],
      [38, -8],
    ],
    '#e4572e',
    1.8,
  );

const sack = (x: number, y: number, size: number, colour: string): string =>
  place(
    path(
      'M-46 0Q-62-46-34-84Q-14-98-10-108Q0-116 10-108Q14-98 34-84Q62-46 46 0Q0 10-46 0Z',
      colour,
    ) +
      path('M10-108Q14-98 34-84Q62-46 46 0Q30 5 14 5Q40-50 10-108Z', darken(colour, 0.14)) +
      path('M-12-106Q-26-124-18-128L0-118L18-128Q26-124 12-106Z', darken(colour, 0.08)) +
      stroke('M-28-30Q-34-54-18-74', lighten(colour, 0.35), 4),
    x,
    y,
    size,
  );

const heldSack = (colour: string): string =>
  path('M-14-38Q-24-16-16-8Q-4-4 4-8Q10-18-4-38Z', colour);

function waste({ palette, random }: Setting, x: number, y: number): string {
  return place(
    random.pick([
      () => rect(-9, -30, 18, 30, palette.warm, 3) + rect(-9, -22, 18, 8, palette.paper),
      () => path('M-12-4L-8-40H-4V-50H4V-40H8L12-4Z', blend(palette.sky, palette.deep, 0.3)),
      () =>
        polygon(
          [
            [-26, 0],
            [-18, -18],
            [4, -12],
            [20, -20],
            [26, 0],
          ],
          palette.paper,
        ),
      () =>
        rect(-20, -20, 40, 20, palette.sun, 2) + rect(-20, -20, 40, 6, darken(palette.sun, 0.2)),
    ])(),
    x,
    y,
  );
}

export const litter: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const sacks = random.pick([palette.sun, blend(palette.sky, palette.deep, 0.35), palette.warm]);
    const bin = random.pick([170, 1420]);
    const byWater = random.chance(0.5);
    const tone = waterTone(setting);
    return [
      outdoors(setting, 500),
      grove(
        setting,
        [
          [100, 650, 420],
          [random.between(540, 700), 620, 300],
          [1130, 630, 330],
          [1520, 660, 440],
        ],
        ['willow', 'round', 'birch'],
      ),
      byWater
        ? path('M0 660Q500 700 900 650T1600 640V740Q1200 750 860 780T0 800Z', tone) +
          ripples(setting, 0, 690, wide, 60, 12) +
          reeds(setting, random.between(240, 420), 800, 150, 10) +
          reeds(setting, random.between(1200, 1380), 760, 140, 9)
        : path(
            'M0 720Q800 660 1600 730V800Q800 750 0 820Z',
            blend(palette.soft, palette.paper, 0.4),
          ),
      byDepth([
        {
          y: 830,
          svg:
            shadow(bin, 840, 120, palette.deep) +
            rect(bin - 50, 690, 100, 150, blend(palette.leaf, palette.deep, 0.5), 8) +
            rect(bin + 20, 690, 30, 150, blend(palette.leaf, palette.deep, 0.65), 8) +
            rect(bin - 58, 676, 116, 22, palette.deep, 8) +
            ellipse(bin, 730, 30, 12, darken(palette.deep, 0.4)),
        },
        someone(setting, {
          x: random.between(380, 460),
          y: 890,
          height: 430,
          pose: 'walk',
          near: [-7, -44],
          far: [17, -48],
          held: gripper + heldSack(sacks),
        }),
        someone(setting, {
          x: random.between(700, 800),
          y: 860,
          height: 410,
          pose: 'bow',
          age: random.pick(['adult', 'older']),
          held: '',
        }),
        someone(setting, {
          x: random.between(1000, 1060),
          y: 905,
          height: 430,
          facing: 'left',
          near: [16, -48],
          far: [8, -46],
          pose: 'stand',
          held: gripper,
          age: random.pick(['child', 'adult']),
        }),
        random.chance(0.5)
          ? someone(setting, {
              x: 1260,
              y: 890,
              height: 420,
              facing: 'left',
              wheels: true,
              pose: 'sit',
              near: [17, -47],
              held: gripper,
            })
          : someone(setting, {
              x: 1260,
              y: 880,
              height: 420,
              facing: 'left',
              pose: random.pick(['hips', 'wave']),
            }),
        ...[0, 1, 2].slice(0, random.whole(2, 3)).map((index) => ({
          y: 900 + index * 14,
          svg:
            shadow(560 + index * 90, 905 + index * 14, 90, palette.deep) +
            sack(560 + index * 90, 905 + index * 14, random.between(0.85, 1.15), sacks),
        })),
        ...Array.from({ length: 7 }, () => {
          const y = random.between(820, 950);
          return { y: 700, svg: waste(setting, random.between(120, 1480), y) };
        }),
      ]),
      framing(setting),
    ].join('');
  },
};
