import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { bunting, wood } from '../kit/furniture.ts';
import { houseRow } from '../kit/house.ts';
import { church } from '../kit/landmark.ts';
import { paving, treeline, wide } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { bloom } from '../kit/plants.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import { circle, d, ellipse, path, place, rect, stroke } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

type Goods = 'fruit' | 'bread' | 'flowers' | 'cheese';

function ware(setting: Setting, goods: Goods, x: number, y: number): string {
  const { palette, random, foliage } = setting;
  const pile = (colour: string, size: number) =>
    [
      [-30, 0],
      [0, 0],
      [30, 0],
      [-15, -22],
      [15, -22],
    ]
      .map(
        ([a = 0, b = 0]) =>
          circle(x + a, y - 14 + b, size, colour) +
          circle(x + a - 5, y - 19 + b, size * 0.3, lighten(colour, 0.4)),
      )
      .join('');
  if (goods === 'fruit')
    return pile(
      random.pick([palette.warm, palette.sun, foliage[1], blend(palette.warm, palette.deep, 0.5)]),
      17,
    );
  if (goods === 'bread')
    return [-26, 22]
      .map(
        (left) =>
          ellipse(x + left, y - 18, 32, 18, '#d99a4e') +
          stroke(
            d`M${x + left - 14} ${y - 26}l10 12M${x + left + 4} ${y - 28}l10 12`,
            '#b97532',
            4,
          ),
      )
      .join('');
  if (goods === 'cheese')
    return (
      ellipse(x, y - 20, 44, 26, palette.sun) +
      ellipse(x, y - 26, 44, 20, lighten(palette.sun, 0.25)) +
      path(d`M${x} ${y - 26}L${x + 44} ${y - 34}L${x + 36} ${y - 14}Z`, darken(palette.sun, 0.2))
    );
  return [-24, 0, 24]
    .map(
      (left, index) =>
        ellipse(x + left, y - 8, 15, 16, palette.deep) +
        bloom(setting, x + left, y - 16, 64 + index * 8, index % 2 ? palette.sun : palette.warm),
    )
    .join('');
}

function stall(
  setting: Setting,
  x: number,
  y: number,
  size: number,
  stripe: string,
  goods: Goods,
): string {
  const { palette } = setting;
  const timber = wood(setting);
  const white = lighten(palette.paper, 0.5);
  const awning = Array.from({ length: 8 }, (_, index) => {
    const left = -240 + index * 60;
    const colour = index % 2 ? white : stripe;
    return path(
      d`M${left * 0.86} -440H${(left + 60) * 0.86}L${left + 60} -340V-318Q${left + 30} -288 ${left} -318V-340Z`,
      colour,
    );
  }).join('');
  const keeper = someone(setting, {
    x: 10,
    y: 0,
    height: 322,
    pose: 'wave',
    near: [20, -46],
    age: 'adult',
  });
  return place(
    [
      shadow(10, 0, 500, palette.deep),
      rect(-222, -420, 12, 420, darken(timber, 0.3)) +
        rect(210, -420, 12, 420, darken(timber, 0.3)),
      place(keeper.svg, 0, 8),
      rect(-232, -170, 464, 150, timber) +
        rect(-232, -170, 464, 16, lighten(timber, 0.25)) +
        rect(-232, -110, 464, 5, darken(timber, 0.18)) +
        rect(-232, -66, 464, 5, darken(timber, 0.18)),
      [-170, -57, 57, 170]
        .map(
          (left) =>
            rect(left - 52, -184, 104, 26, darken(timber, 0.22), 3) +
            ware(setting, goods, left, -178),
        )
        .join(''),
      awning,
      path('M-206-440H206L210-430H-210Z', darken(stripe, 0.2)),
    ].join(''),
    x,
    y,
    size,
  );
}

const bag = (colour: string): string =>
  path('M-14-40h12l2 16h-16Z', colour) + stroke('M-11-40q3-9 6 0', colour, 1.4);

export const market: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const tones = random.shuffle([
      palette.warm,
      palette.deep,
      palette.sun,
      blend(palette.leaf, palette.deep, 0.25),
    ]);
    const goods = random.shuffle<Goods>(['fruit', 'bread', 'flowers', 'cheese']);
    const xs = random.pick([
      [360, 900, 1420],
      [300, 820, 1330],
      [560, 1180],
    ]);
    const visitors = random.shuffle([190, 480, 690, 960, 1150, 1400]).slice(0, random.whole(4, 5));
    return [
      sky(setting, wide, 560),
      church(setting, random.between(600, 1000), 632, 600, 0.3),
      houseRow(setting, -40, 640, random.between(420, 520), 190, ['step', 'bell', 'point']),
      houseRow(setting, random.between(1080, 1160), 640, 560, 190, [
        'bell',
        'step',
        'point',
        'row',
      ]),
      treeline(setting, 628, 70, 0.45),
      paving(setting, 630),
      random.chance(0.7) ? bunting(setting, 60, 250, 1540, 230, 160) : '',
      byDepth([
        ...xs.map((x, index) => ({
          y: 770 + (index % 2) * 12,
          svg: stall(
            setting,
            x,
            790 + (index % 2) * 12,
            1,
            tones[index] ?? palette.warm,
            goods[index] ?? 'fruit',
          ),
        })),
        ...visitors.map((x, index) =>
          someone(setting, {
            x,
            y: 890 + (index % 3) * 30,
            height: 400,
            facing: random.pick(['left', 'right']),
            wheels: index === 3,
            pose: index === 3 ? 'sit' : random.pick(['stroll', 'easy', 'point', 'walk']),
            ...(index === 1 ? { age: 'child' as const } : {}),
            held: index === 0 ? bag(palette.sun) : '',
          }),
        ),
      ]),
    ].join('');
  },
};
