import { blend, darken } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { everySeason } from '../kit/setting.ts';
import { ellipse, path, place, polyline, rect } from '../kit/svg.ts';
import { tree } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

const shovel =
  polyline(
    [
      [14, -70],
      [25, -9],
    ],
    '#8a5f3d',
    2.4,
  ) + path('M20-14h9l0 13q-5 5-8 0Z', '#5d6a74');

export const trees: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const mid = random.between(760, 900);
    const big = random.pick([170, 1420]);
    const kind = random.pick(['round', 'birch', 'fruit'] as const);
    const young = [
      ellipse(mid, 862, 120, 24, blend(palette.deep, palette.warm, 0.35)),
      ellipse(mid - 60, 856, 60, 30, blend(palette.deep, palette.warm, 0.45)),
      polyline(
        [
          [mid + 40, 866],
          [mid + 40, 600],
        ],
        blend(palette.soft, palette.warm, 0.35),
        12,
      ),
      tree(setting, mid, 862, 470, kind),
      polyline(
        [
          [mid - 4, 690],
          [mid + 44, 690],
        ],
        palette.deep,
        7,
      ),
    ].join('');
    const barrow = place(
      polyline(
        [
          [-120, -64],
          [-30, -50],
          [70, -40],
        ],
        darken(palette.soft, 0.35),
        8,
      ) +
        path('M-56-96H76L40-34H-28Z', palette.warm) +
        ellipse(10, -96, 62, 18, blend(palette.deep, palette.warm, 0.35)) +
        ellipse(66, -24, 24, 24, palette.deep) +
        ellipse(66, -24, 10, 10, palette.paper) +
        polyline(
          [
            [-30, -44],
            [-40, 0],
          ],
          palette.deep,
          7,
        ),
      mid + (big < 800 ? 520 : -520),
      880,
      big < 800 ? 1 : -1,
      1,
    );
    const row = Array.from({ length: random.whole(3, 5) }, (_, index) => ({
      y: 640 + index * 3,
      svg: tree(
        setting,
        300 + index * 250 + random.between(-40, 40),
        640 + index * 8,
        random.between(240, 330),
        random.pick(['willow', 'poplar', 'round', 'birch']),
      ),
    }));
    return [
      outdoors(setting, 510),
      byDepth([
        ...row,
        {
          y: 760,
          svg: tree(setting, big, 790, random.between(700, 780), random.pick(['round', 'willow'])),
        },
        { y: 862, svg: young },
        someone(setting, { x: mid - 250, y: 900, pose: 'dig', held: shovel }),
        someone(setting, {
          x: mid + 180,
          y: 850,
          pose: random.pick(['hold', 'reach']),
          facing: 'left',
          far: [27, -62],
          near: [25, -52],
        }),
        someone(setting, {
          x: mid + 330,
          y: 915,
          pose: random.pick(['point', 'wave', 'hips']),
          facing: 'left',
          age: random.pick(['child', 'older']),
        }),
        ...(random.chance(0.5)
          ? [someone(setting, { x: mid - 400, y: 800, age: 'child', pose: 'cheer' })]
          : [someone(setting, { x: mid - 420, y: 850, wheels: true })]),
        { y: 880, svg: random.chance(0.7) ? barrow : rect(0, 0, 0, 0, palette.paper) },
      ]),
      framing(setting),
    ].join('');
  },
};
