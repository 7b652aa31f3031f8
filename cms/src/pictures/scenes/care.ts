import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { bench } from '../kit/furniture.ts';
import { cup } from '../kit/tableware.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { potted } from '../kit/plants.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, ellipse, path, place, polyline, rect } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

function armchair(
  { palette }: Setting,
  x: number,
  y: number,
  colour: string,
  left: boolean,
): string {
  return place(
    shadow(0, 4, 260, palette.deep) +
      path('M-150-330Q-160-390-96-392Q-40-390-36-330L-26-160H-140Z', colour) +
      path('M-146-170H130Q150-170 150-146V-20H-140Z', darken(colour, 0.08)) +
      path('M-110-200H104Q130-198 130-166Q130-140 100-140H-110Z', lighten(colour, 0.14)) +
      polyline(
        [
          [-120, -20],
          [-126, 4],
        ],
        palette.deep,
        13,
      ) +
      polyline(
        [
          [128, -20],
          [134, 4],
        ],
        palette.deep,
        13,
      ) +
      ellipse(-92, -280, 34, 46, lighten(colour, 0.3)),
    x,
    y,
    left ? -1 : 1,
    1,
  );
}

export const care: Scene = {
  seasons: everySeason,
  zoom: { low: 1, high: 1.14, x: 760, y: 970 },
  draw(outer) {
    const { random, palette } = outer;
    const open = random.chance(0.45);
    const setting = open ? outer : inside(outer);
    if (open) {
      const x = random.between(560, 760);
      return [
        outdoors(setting, 500),
        grove(
          setting,
          [
            [120, 690, 540],
            [980, 630, 320],
            [1500, 700, 500],
          ],
          ['round', 'fruit', 'birch'],
        ),
        path(
          'M0 810Q700 740 1600 800V920Q800 890 0 950Z',
          blend(palette.soft, palette.paper, 0.45),
        ),
        byDepth([
          someone(setting, {
            x: x - 150,
            y: 890,
            height: 450,
            pose: 'stroll',
            near: [24, -57],
            far: [26, -57],
          }),
          someone(setting, {
            x: x + 10,
            y: 895,
            height: 450,
            wheels: true,
            pose: 'sit',
            age: 'older',
          }),
          someone(setting, {
            x: x + 250,
            y: 905,
            height: 450,
            pose: random.pick(['hold', 'walk']),
            facing: 'left',
            age: random.pick(['child', 'adult']),
          }),
          { y: 800, svg: bench(setting, 1290, 800, 300) },
          someone(setting, { x: 1240, y: 812, height: 390, pose: 'sitTalk', age: 'older' }),
          someone(setting, { x: 1350, y: 812, height: 390, pose: 'sit', facing: 'left' }),
        ]),
        framing(setting),
      ].join('');
    }
    const x = random.between(520, 640);
    const colour = random.pick([
      blend(palette.leaf, palette.deep, 0.3),
      palette.warm,
      blend(palette.sky, palette.deep, 0.4),
    ]);
    const visit = random.pick(['soup', 'talk']);
    return [
      room(setting, { floor: 700, lamps: random.chance(0.5) ? [1300] : [] }),
      ellipse(x + 220, 930, 640, 64, blend(palette.sun, palette.soft, 0.5)),
      byDepth([
        { y: 900, svg: armchair(setting, x, 910, colour, false) },
        someone(setting, {
          x: x - 10,
          y: 905,
          height: 560,
          pose: 'sitTalk',
          age: 'older',
          far: [29, -44],
        }),
        visit === 'soup'
          ? someone(setting, {
              x: x + 360,
              y: 915,
              height: 560,
              pose: 'work',
              facing: 'left',
              held: place(
                path('M-12-4H12Q10 6 0 6Q-10 6-12-4Z', palette.warm) +
                  ellipse(0, -4, 12, 3, palette.sun),
                29,
                -54,
              ),
              apron: palette.paper,
            })
          : someone(setting, {
              x: x + 330,
              y: 920,
              height: 560,
              pose: 'kneel',
              facing: 'left',
              near: [27, -36],
              far: [31, -38],
            }),
        {
          y: 890,
          svg:
            shadow(x + 560, 905, 170, palette.deep) +
            polyline(
              [
                [x + 560, 900],
                [x + 560, 740],
              ],
              palette.deep,
              12,
            ) +
            ellipse(x + 560, 738, 100, 20, lighten(palette.soft, 0.1)) +
            cup(x + 525, 736, 1.9, palette.paper, palette.paper) +
            potted(setting, x + 595, 742, 130),
        },
        ...(random.chance(0.55)
          ? [
              {
                y: 905,
                svg: armchair(setting, x + 780, 905, blend(colour, palette.sun, 0.45), true),
              },
              someone(setting, {
                x: x + 785,
                y: 902,
                height: 540,
                pose: 'sitTalk',
                facing: 'left',
                age: random.pick(['older', 'adult']),
              }),
            ]
          : [
              someone(setting, {
                x: x + 800,
                y: 915,
                height: 540,
                wheels: true,
                pose: 'sitTalk',
                facing: 'left',
              }),
            ]),
      ]),
      random.chance(0.5)
        ? circle(x - 330, 940, 26, palette.warm) +
          circle(x - 338, 932, 9, lighten(palette.warm, 0.4))
        : rect(0, 0, 1, 1, palette.paper),
    ].join('');
  },
};
