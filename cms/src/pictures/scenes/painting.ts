import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, d, ellipse, path, place, polyline, rect } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** An easel with a canvas; what is painted differs each time. */
function easel({ palette, random, foliage }: Setting, x: number, y: number, size: number): string {
  const wood = blend(palette.soft, palette.warm, 0.4);
  const art = random.pick([
    () =>
      rect(-92, -326, 184, 206, blend(palette.sky, palette.paper, 0.3)) +
      path('M-92-190Q-40-240 92-180V-120H-92Z', palette.leaf) +
      circle(40, -280, 24, palette.sun),
    () =>
      rect(-92, -326, 184, 206, blend(palette.sun, palette.paper, 0.55)) +
      path('M-30-120L-40-190H40L30-120Z', palette.deep) +
      [
        [-30, -230],
        [0, -260],
        [34, -224],
      ]
        .map(([a = 0, b = 0]) => circle(a, b, 24, palette.warm) + circle(a, b, 8, palette.sun))
        .join(''),
    () =>
      rect(-92, -326, 184, 206, blend(palette.warm, palette.paper, 0.6)) +
      circle(-20, -240, 52, palette.deep) +
      rect(-10, -220, 80, 80, palette.sun) +
      path('M-80-130L-40-200L0-130Z', foliage[1]),
    () =>
      rect(-92, -326, 184, 206, blend(palette.leaf, palette.paper, 0.6)) +
      ellipse(0, -220, 46, 56, '#c68659') +
      path('M-50-230Q-50-300 0-296Q54-296 50-220Q30-262-50-230Z', palette.deep) +
      path('M-80-120Q-60-170 0-170T80-120Z', palette.warm),
  ]);
  return place(
    shadow(0, 0, 220, palette.deep) +
      polyline(
        [
          [-10, -380],
          [10, -10],
        ],
        darken(wood, 0.25),
        11,
      ) +
      polyline(
        [
          [-20, -384],
          [-96, 0],
        ],
        wood,
        13,
      ) +
      polyline(
        [
          [20, -384],
          [96, 0],
        ],
        wood,
        13,
      ) +
      rect(-112, -118, 224, 16, wood, 4) +
      rect(-104, -338, 208, 222, lighten(palette.paper, 0.7), 3) +
      art(),
    x,
    y,
    size,
  );
}

const brush =
  polyline(
    [
      [26, -62],
      [34, -66],
    ],
    '#7a4b2a',
    1.8,
  ) + circle(35, -66.5, 1.8, '#e4572e');
const tray = (colour: string, a: string, b: string): string =>
  path('M2-48Q14-56 25-48Q26-42 12-42Q2-42 2-48Z', colour) +
  circle(9, -47, 2, a) +
  circle(15, -48.5, 2, b) +
  circle(20, -46, 2, '#f2f2ee');

export const painting: Scene = {
  seasons: everySeason,
  zoom: { low: 1, high: 1.16, x: 800, y: 960 },
  draw(outer) {
    const { random, palette } = outer;
    const open = outer.season !== 'winter' && random.chance(0.5);
    const setting = open ? outer : inside(outer);
    const size = open ? 1.02 : 1.3;
    const height = open ? 420 : 520;
    const floor = open ? 860 : 900;
    const pairs = random.pick([
      [330, 1010],
      [250, 760, 1240],
      [420, 1080],
    ]);
    const layers = pairs.flatMap((x, index) => {
      const y = floor + (index % 2) * 26;
      const sits = index === 1;
      return [
        { y: y - 12, svg: easel(setting, x + height * 0.58, y - 10, size) },
        sits
          ? someone(setting, {
              x: x + height * 0.02,
              y,
              height,
              wheels: true,
              pose: 'sit',
              near: [20, -45],
              far: [30, -64],
              held: brush,
            })
          : someone(setting, {
              x,
              y,
              height,
              pose: 'hold',
              near: [15, -50],
              far: [29, -68],
              held: tray(lighten(palette.soft, 0.3), palette.warm, palette.sun) + brush,
              ...(index === 2 ? { age: 'older' as const } : {}),
            }),
      ];
    });
    return [
      open
        ? outdoors(setting, 500) +
          grove(
            setting,
            [
              [120, 660, 420],
              [860, 620, 280],
              [1500, 650, 400],
            ],
            ['round', 'fruit', 'birch'],
          )
        : room(setting, { floor: 700, lamps: [] }),
      open ? '' : path(d`M0 720L1600 ${720}V724H0Z`, blend(palette.soft, palette.deep, 0.15)),
      byDepth(layers),
      open ? framing(setting) : '',
    ].join('');
  },
};
