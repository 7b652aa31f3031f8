import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { wood } from '../kit/furniture.ts';
import { house } from '../kit/house.ts';
import { church } from '../kit/landmark.ts';
import { paving, treeline, wide } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import { circle, ellipse, marks, path, place, polyline, rect, stroke } from '../kit/svg.ts';
import { shadow, tree } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

function vase({ random, palette }: Setting, x: number, y: number, size: number): string {
  const white = lighten(palette.paper, 0.7);
  const blue = blend(palette.deep, '#2b5aa8', 0.45);
  return place(
    path(
      random.pick([
        'M-20-110H20Q16-88 40-70Q56-34 24 0H-24Q-56-34-40-70Q-16-88-20-110Z',
        'M-34-90H34Q50-50 30-20L20 0H-20L-30-20Q-50-50-34-90Z',
      ]),
      white,
    ) +
      stroke('M-38-58Q0-44 38-58M-36-28Q0-14 36-28', blue, 5) +
      circle(0, -44, 8, blue) +
      circle(-20, -42, 5, blue) +
      circle(20, -42, 5, blue) +
      rect(-24, -114, 48, 9, blue, 3),
    x,
    y,
    size,
  );
}

const plinth = ({ palette }: Setting, x: number, y: number, height: number): string =>
  shadow(x, y, 170, palette.deep) +
  rect(x - 70, y - height, 140, height, lighten(palette.paper, 0.5)) +
  rect(x + 30, y - height, 40, height, blend(palette.paper, palette.deep, 0.12)) +
  rect(x - 80, y - height - 12, 160, 16, lighten(palette.paper, 0.7), 3);

/** An old landscape painting in a heavy gold frame. */
function oldMaster(setting: Setting, x: number, y: number, width: number, height: number): string {
  const { palette, random } = setting;
  const gold = blend(palette.sun, palette.deep, 0.2);
  const cloud = random.between(0.3, 0.6);
  return place(
    rect(8, 12, width, height, palette.deep, 3).replace('/>', ' fill-opacity=".2"/>') +
      rect(0, 0, width, height, gold, 5) +
      rect(12, 12, width - 24, height - 24, darken(gold, 0.25)) +
      rect(24, 24, width - 48, height - 48, blend(palette.sky, palette.soft, 0.4)) +
      ellipse(
        width * cloud,
        height * 0.34,
        width * 0.24,
        height * 0.12,
        lighten(palette.paper, 0.4),
      ) +
      rect(
        24,
        height * 0.62,
        width - 48,
        height * 0.38 - 24,
        blend(palette.leaf, palette.deep, 0.4),
      ) +
      path(
        `M24 ${Math.round(height * 0.8)}Q${Math.round(width * 0.5)} ${Math.round(height * 0.64)} ${Math.round(width - 24)} ${Math.round(height * 0.74)}V${Math.round(height - 24)}H24Z`,
        blend(palette.sky, palette.deep, 0.25),
      ) +
      `<g transform="translate(${Math.round(width * 0.62)} ${Math.round(height * 0.66)}) scale(${(height / 900).toFixed(3)})">${church(setting, 0, 0, 400)}</g>`,
    x,
    y,
  );
}

export const heritage: Scene = {
  seasons: everySeason,
  zoom: { low: 1, high: 1.12, x: 800, y: 980 },
  draw(outer) {
    const { random, palette } = outer;
    const open = random.chance(0.55);
    const setting = open ? outer : inside(outer);
    if (!open) {
      return [
        room(setting, { floor: 720, window: false, prints: false, plant: false }),
        oldMaster(setting, random.between(150, 220), 130, 420, 310),
        oldMaster(setting, random.between(720, 780), 170, 270, 250),
        oldMaster(setting, random.between(1120, 1180), 120, 330, 340),
        byDepth([
          { y: 850, svg: plinth(setting, 700, 850, 250) + vase(setting, 700, 590, 1.4) },
          { y: 870, svg: plinth(setting, 1240, 870, 210) + vase(setting, 1240, 650, 1.6) },
          someone(setting, {
            x: 500,
            y: 900,
            height: 520,
            pose: 'point',
            age: random.pick(['adult', 'older']),
          }),
          someone(setting, { x: 250, y: 920, height: 520, pose: random.pick(['easy', 'hips']) }),
          someone(setting, {
            x: 890,
            y: 930,
            height: 520,
            facing: 'left',
            wheels: true,
            pose: 'sit',
            age: 'older',
          }),
          someone(setting, { x: 1060, y: 915, height: 520, pose: 'reach', age: 'child' }),
          someone(setting, {
            x: 1440,
            y: 915,
            height: 520,
            facing: 'left',
            pose: random.pick(['easy', 'hold']),
          }),
        ]),
      ].join('');
    }
    const x = random.between(840, 980);
    const brick = blend(palette.warm, palette.soft, 0.25);
    const scaffold =
      [0, 1, 2, 3]
        .map((index) =>
          polyline(
            [
              [x - 330 + index * 150, 760],
              [x - 330 + index * 150, 180],
            ],
            palette.sun,
            9,
          ),
        )
        .join('') +
      [330, 500, 660].map((y) => rect(x - 350, y, 490, 15, wood(setting), 3)).join('') +
      marks(
        [
          `M${Math.round(x - 330)} 500L${Math.round(x - 180)} 330M${Math.round(x - 30)} 660L${Math.round(x + 120)} 500`,
        ],
        darken(palette.sun, 0.12),
        6,
      );
    const restoring = random.chance(0.55);
    return [
      sky(setting, wide, 640),
      treeline(setting, 722, 190, 0.5),
      church(setting, x > 900 ? 260 : 300, 730, 660, 0.12),
      house(setting, x - 100, 760, 440, 420, brick, random.pick(['step', 'bell'])),
      house(setting, x + 290, 760, 300, 330, blend(palette.soft, palette.paper, 0.25), 'point'),
      tree(setting, 1480, 790, 560, 'round'),
      paving(setting, 750),
      restoring
        ? scaffold +
          byDepth([
            someone(setting, { x: x - 240, y: 502, height: 230, pose: 'reach' }),
            someone(setting, { x: x + 20, y: 662, height: 240, pose: 'work', facing: 'left' }),
          ])
        : '',
      byDepth([
        someone(setting, {
          x: x - 30,
          y: 900,
          height: 380,
          pose: 'point',
          facing: restoring ? 'left' : 'right',
        }),
        ...[0, 1, 2, 3].slice(0, random.whole(3, 4)).map((index) =>
          someone(setting, {
            x: x - 230 - index * 150 + random.between(-20, 20),
            y: 895 + (index % 2) * 36,
            height: 390,
            pose: index === 2 ? 'sitTalk' : random.pick(['easy', 'hips', 'stand']),
            wheels: index === 2,
            ...(index === 1 ? { age: 'child' as const } : {}),
          }),
        ),
      ]),
      framing(setting),
    ].join('');
  },
};
