import { blend, darken } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { wood } from '../kit/furniture.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { bloom } from '../kit/plants.ts';
import { type Setting, growingSeasons } from '../kit/setting.ts';
import { circle, d, marks, path, place, polygon, polyline, rect } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** A raised bed with rows of one or two crops. */
function bed(setting: Setting, x: number, y: number, width: number): string {
  const { random, palette, foliage } = setting;
  const plank = wood(setting);
  const deep = width * 0.16;
  const crop = random.pick(['cabbage', 'flowers', 'leeks']);
  const plants = Array.from({ length: Math.round(width / 46) }, (_, index) => {
    const left = -width * 0.42 + index * 44 + random.between(-5, 5);
    if (crop === 'flowers')
      return bloom(
        setting,
        left,
        -deep * 1.1,
        random.between(80, 150),
        random.pick([palette.warm, palette.sun, palette.paper]),
      );
    if (crop === 'leeks')
      return path(
        d`M${left} ${-deep}q-26 -40 -34 -76q22 22 34 60q-4 -50 4 -92q8 46 4 92q14 -40 34 -58q-8 40 -34 74Z`,
        index % 2 ? foliage[1] : foliage[2],
      );
    return (
      circle(left, -deep * 1.25, 29, foliage[2]) +
      circle(left - 5, -deep * 1.35, 19, foliage[0]) +
      marks([d`M${left} ${-deep}q-4 -20 -16 -28M${left} ${-deep}q6 -20 14 -26`], foliage[2], 2.4)
    );
  }).join('');
  return place(
    [
      shadow(0, 0, width, palette.deep),
      polygon(
        [
          [-width / 2, -deep * 0.75],
          [-width * 0.46, -deep * 1.25],
          [width * 0.46, -deep * 1.25],
          [width / 2, -deep * 0.75],
        ],
        blend(palette.deep, palette.warm, 0.3),
      ),
      plants,
      rect(-width / 2, -deep * 0.8, width, deep * 0.8, plank, 3),
      rect(-width / 2, -deep * 0.4, width, 3, darken(plank, 0.2)),
      rect(-width / 2 - 4, -deep * 0.86, 18, deep * 0.88, darken(plank, 0.12), 2),
      rect(width / 2 - 14, -deep * 0.86, 18, deep * 0.88, darken(plank, 0.2), 2),
    ].join(''),
    x,
    y,
  );
}

function greenhouse({ palette }: Setting, x: number, y: number): string {
  const frame = blend(palette.paper, palette.deep, 0.15);
  const glass = blend(palette.sky, palette.paper, 0.35);
  return place(
    polygon(
      [
        [-150, 0],
        [-150, -150],
        [0, -240],
        [150, -150],
        [150, 0],
      ],
      glass,
    ) +
      polygon(
        [
          [-110, 0],
          [10, -190],
          [60, -160],
          [-40, 0],
        ],
        blend(glass, '#ffffff', 0.45),
      ) +
      marks(
        ['M-150 0V-150L0-240L150-150V0M-75 0V-195M75 0V-195M0 0V-240M-150-90H150M-150-150H150'],
        frame,
        7,
      ),
    x,
    y,
  );
}

const wateringCan = (colour: string): string =>
  place(
    path('M-2-8L-22-22L-25-18L-6 4Z', darken(colour, 0.15)) +
      path('M-8-12H10V6H-8Z', colour) +
      path('M-6-12Q2-26 10-12', 'none', `stroke="${colour}" stroke-width="2.4"`),
    22,
    -40,
    -1,
    1,
  );

const spade =
  polyline(
    [
      [15, -70],
      [22, -12],
    ],
    '#8a5f3d',
    2.4,
  ) + path('M18-16h9l-1 14q-4 4-7 0Z', '#5d6a74');

export const garden: Scene = {
  seasons: growingSeasons,
  draw(setting) {
    const { random, palette } = setting;
    const shift = random.between(-60, 60);
    const front = random.pick([
      { x: 1010 - shift, width: 620 },
      { x: 1120, width: 400 },
      { x: 560, width: 560 },
    ]);
    const passerby = random.chance(0.6);
    const wheels = random.chance(0.35);
    const layers = [
      { y: 640, svg: greenhouse(setting, random.pick([330, 1250]) + shift, 650) },
      { y: 720, svg: bed(setting, 420 + shift, 722, 400) },
      { y: 730, svg: bed(setting, 1120 + shift, 732, 460) },
      { y: 880, svg: bed(setting, front.x, 884, front.width) },
      someone(setting, { x: 470 + shift, y: 860, pose: 'dig', held: spade }),
      someone(setting, {
        x: 640 + shift,
        y: 890,
        pose: random.pick(['kneel', 'bow']),
        age: random.pick(['adult', 'older']),
      }),
      wheels
        ? someone(setting, { x: 1400, y: 880, wheels: true, facing: 'left', pose: 'sitTalk' })
        : someone(setting, {
            x: 1400,
            y: 870,
            facing: 'left',
            pose: 'hold',
            held: wateringCan(palette.sun),
            age: random.pick(['child', 'adult']),
          }),
      ...(passerby
        ? [someone(setting, { x: 850, y: 742, pose: 'stroll', facing: 'left', age: 'child' })]
        : []),
      ...(random.chance(0.6) ? [someone(setting, { x: 960 + shift, y: 690, pose: 'bow' })] : []),
    ];
    return [
      outdoors(setting, 500),
      grove(
        setting,
        [
          [80, 640, 360],
          [700 + shift * 2, 600, 250],
          [1540, 650, 420],
        ],
        ['round', 'fruit', 'birch'],
      ),
      path(
        d`M700 1000Q${760 + shift} 820 ${700 + shift} 620L${780 + shift} 620Q920 820 980 1000Z`,
        blend(palette.soft, palette.paper, 0.4),
      ),
      byDepth(layers),
      framing(setting),
    ].join('');
  },
};
