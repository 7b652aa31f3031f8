import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { chair } from '../kit/furniture.ts';
import { cup } from '../kit/tableware.ts';
import { gathering } from '../kit/gathering.ts';
import { someone } from '../kit/people.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, ellipse, path, place, polyline, rect, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

/** A board with a neighbourhood map and notes, as at a residents' evening. */
function planBoard({ palette, random, foliage }: Setting, x: number, y: number): string {
  const note = (left: number, top: number, colour: string) =>
    rect(left, top, 44, 44, colour, 2) + rect(left, top, 44, 8, darken(colour, 0.1));
  return place(
    polyline(
      [
        [60, 300],
        [20, 520],
      ],
      palette.deep,
      12,
    ) +
      polyline(
        [
          [420, 300],
          [460, 520],
        ],
        palette.deep,
        12,
      ) +
      rect(0, 0, 480, 320, blend(palette.paper, '#ffffff', 0.6), 8) +
      rect(26, 26, 270, 268, blend(palette.leaf, palette.paper, 0.6)) +
      stroke(
        'M26 200Q130 150 160 26M26 110Q160 150 296 90M200 294Q190 200 296 180',
        blend(palette.paper, '#ffffff', 0.5),
        16,
      ) +
      stroke('M90 294Q110 200 210 170T296 40', blend(palette.sky, palette.deep, 0.2), 20) +
      [
        [60, 60],
        [90, 80],
        [220, 60],
        [250, 220],
        [60, 240],
      ]
        .map(([left = 0, top = 0]) => rect(left, top, 26, 22, palette.warm, 2))
        .join('') +
      circle(130, 80, 15, foliage[1]) +
      circle(240, 130, 18, foliage[1]) +
      [0, 1, 2, 3, 4, 5]
        .map((index) =>
          note(
            320 + (index % 2) * 62 + random.between(-6, 6),
            34 + Math.floor(index / 2) * 84 + random.between(-6, 6),
            [palette.sun, palette.warm, palette.sky, palette.sun, palette.soft, palette.leaf][
              index
            ] ?? palette.sun,
          ),
        )
        .join(''),
    x,
    y,
  );
}

export const meeting: Scene = {
  seasons: everySeason,
  zoom: { low: 1.1, high: 1.16, x: 820, y: 960 },
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    if (random.chance(0.5)) {
      const x = random.between(640, 760);
      return [
        room(setting, { floor: 690, window: false, prints: false, lamps: [300, 640] }),
        planBoard(setting, x + 330, 230),
        gathering(setting, {
          x: x - 60,
          y: 920,
          height: 510,
          width: 820,
          behind: ['sitTalk', 'sitTable', 'sitTable', 'sitTalk'],
          left: 'sitTable',
          things: (top) =>
            [-0.3, -0.05, 0.2, 0.38]
              .map(
                (share, index) =>
                  rect(
                    x - 60 + share * 800,
                    top + 10 + (index % 2) * 8,
                    60,
                    14,
                    blend(palette.paper, '#ffffff', 0.6),
                    2,
                  ) +
                  cup(
                    x + share * 800 + 30,
                    top + 14,
                    1.4,
                    index % 2 ? palette.warm : palette.sun,
                    lighten(palette.paper, 0.5),
                  ),
              )
              .join(''),
          extra: [
            someone(setting, { x: x + 690, y: 905, height: 530, facing: 'left', pose: 'point' }),
          ],
        }),
      ].join('');
    }
    const middle = random.between(760, 860);
    const wheelsAt = random.whole(0, 9);
    const circleSeats = [-470, -300, -120, 120, 300, 470];
    return [
      room(setting, {
        floor: 660,
        lamps: random.chance(0.5) ? [middle - 260, middle + 260] : [middle],
      }),
      ellipse(middle, 880, 660, 96, blend(palette.warm, palette.soft, 0.5)),
      ellipse(middle, 876, 540, 74, blend(palette.sun, palette.soft, 0.5)),
      byDepth([
        ...circleSeats.flatMap((step, index) => {
          const y = 930 - (1 - Math.abs(step) / 470) * 110;
          const left = step > 0;
          const wheels = index === wheelsAt;
          return [
            ...(wheels
              ? []
              : [{ y: y - 1, svg: chair(setting, middle + step, y, 430, palette.deep, left) }]),
            someone(setting, {
              x: middle + step,
              y,
              height: 430,
              wheels,
              facing: left ? 'left' : 'right',
              pose: random.pick(['sitTalk', 'sit', 'sitRead', 'sit']),
            }),
          ];
        }),
        someone(setting, {
          x: middle + 15,
          y: 760,
          height: 400,
          pose: random.pick(['point', 'wave']),
          age: 'adult',
        }),
        {
          y: 860,
          svg:
            ellipse(middle, 900, 120, 22, darken(palette.soft, 0.4)) +
            path(`M${Math.round(middle - 100)} 850h200l-20 50h-160Z`, darken(palette.soft, 0.3)) +
            ellipse(middle, 850, 104, 20, palette.soft) +
            cup(middle - 40, 852, 1.6, palette.warm, palette.paper) +
            cup(middle + 36, 855, 1.6, palette.paper, palette.paper),
        },
      ]),
    ].join('');
  },
};
