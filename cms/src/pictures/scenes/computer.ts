import { blend, lighten } from '../kit/colour.ts';
import { cup } from '../kit/tableware.ts';
import { gathering } from '../kit/gathering.ts';
import { someone } from '../kit/people.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, ellipse, place, polygon, rect, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

/** An open laptop, seen from the back or from the front. */
function laptop({ palette }: Setting, x: number, y: number, size: number, front: boolean): string {
  const shell = blend(palette.deep, palette.paper, 0.55);
  const screen = front
    ? rect(-60, -92, 120, 78, lighten(palette.sky, 0.35), 3) +
      circle(-26, -62, 15, palette.warm) +
      stroke('M4-72h40M4-60h40M4-48h26', palette.deep, 5) +
      rect(-50, -36, 46, 12, palette.leaf, 3)
    : circle(0, -52, 9, lighten(shell, 0.4));
  return place(
    rect(-68, -100, 136, 94, front ? palette.deep : shell, 7) +
      screen +
      polygon(
        [
          [-72, -6],
          [72, -6],
          [86, 8],
          [-86, 8],
        ],
        lighten(shell, 0.25),
      ) +
      rect(-86, 7, 172, 6, shell, 3),
    x,
    y,
    size,
  );
}

const tablet = (frame: string, screen: string, mark: string): string =>
  rect(16, -60, 17, 22, frame, 1.6) +
  rect(17.4, -58.4, 14.2, 18.6, screen) +
  circle(24.5, -51, 3.4, mark);

export const computer: Scene = {
  seasons: everySeason,
  zoom: { low: 1.08, high: 1.2, x: 800, y: 960 },
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    const x = random.between(720, 840);
    const pairs = random.chance(0.5);
    const width = pairs ? 560 : 780;
    return [
      room(setting, { floor: 690, lamps: random.chance(0.6) ? [x - 220, x + 220] : [x] }),
      ellipse(x, 932, 700, 60, blend(palette.leaf, palette.paper, 0.4)),
      gathering(setting, {
        x,
        y: 915,
        height: 530,
        width,
        behind: pairs ? ['sitTable', 'sitTalk'] : ['sitTable', 'sitTalk', 'sitTable'],
        ages: ['older', 'adult', 'older'],
        left: 'sitTable',
        right: 'sitTalk',
        wheels: random.chance(0.35),
        things: (top) =>
          [-0.24, 0.2]
            .map((share, index) =>
              laptop(setting, x + share * width, top + 22, 1.15, index === 0 || random.chance(0.3)),
            )
            .join('') +
          cup(x + width * 0.42, top + 14, 1.5, palette.warm, palette.paper) +
          ellipse(x - 10, top + 22, 13, 8, palette.deep) +
          rect(x - width * 0.46, top + 16, 64, 10, palette.sun, 2),
        extra: [
          random.chance(0.5)
            ? someone(setting, {
                x: x - width / 2 - 200,
                y: 925,
                height: 530,
                pose: 'hold',
                near: [20, -45],
                far: [30, -50],
                held: tablet(palette.deep, lighten(palette.sky, 0.4), palette.sun),
              })
            : someone(setting, {
                x: x + width / 2 + 200,
                y: 925,
                height: 530,
                facing: 'left',
                pose: 'point',
                age: 'adult',
              }),
        ],
      }),
    ].join('');
  },
};
