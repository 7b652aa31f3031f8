import { blend } from '../kit/colour.ts';
import { cake, cup, pot } from '../kit/tableware.ts';
import { gathering } from '../kit/gathering.ts';
import { someone } from '../kit/people.ts';
import { bloom } from '../kit/plants.ts';
import { room } from '../kit/room.ts';
import { everySeason, inside } from '../kit/setting.ts';
import { ellipse, path, place } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

export const coffee: Scene = {
  seasons: everySeason,
  zoom: { low: 1.12, high: 1.26, x: 800, y: 965 },
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    const x = random.between(690, 860);
    const many = random.chance(0.5);
    const steam = blend(palette.paper, '#ffffff', 0.6);
    const vase = (left: number, top: number) =>
      place(
        [-16, 0, 17]
          .map((step, index) =>
            bloom(setting, step, -34, 60 + index * 12, index === 1 ? palette.sun : palette.warm),
          )
          .join('') + path('M-17-46H17Q24-18 15 0H-15Q-24-18-17-46Z', palette.deep),
        left,
        top,
      );
    return [
      room(setting, { floor: 690, lamps: random.chance(0.7) ? [x - 170, x + 170] : [x] }),
      ellipse(x, 930, 720, 70, blend(palette.warm, palette.paper, 0.35)),
      ellipse(x, 928, 650, 58, blend(palette.warm, palette.soft, 0.45)),
      gathering(setting, {
        x,
        y: 915,
        height: 520,
        width: many ? 760 : 560,
        behind: many ? ['sitTalk', 'sitTable', 'sitTable'] : ['sitTalk', 'sitTable'],
        left: 'sitTable',
        right: random.pick(['sitTalk', 'sitTable']),
        wheels: random.chance(0.4),
        things: (top) =>
          [-0.38, -0.12, 0.18, 0.37]
            .map((share, index) =>
              cup(
                x + share * (many ? 740 : 520),
                top + 12 + (index % 2) * 10,
                1.7,
                index % 2 ? palette.warm : palette.paper,
                steam,
              ),
            )
            .join('') +
          (random.chance(0.5)
            ? cake(
                x + 30,
                top + 16,
                1.3,
                blend(palette.warm, palette.paper, 0.5),
                palette.sun,
                palette.paper,
              )
            : pot(x + 40, top + 16, 1.7, palette.deep)) +
          vase(x - 150, top + 10),
        extra: random.chance(0.6)
          ? [
              someone(setting, {
                x: x > 780 ? 240 : 1360,
                y: 900,
                height: 520,
                facing: x > 780 ? 'right' : 'left',
                pose: 'hold',
                apron: palette.paper,
                held: pot(20, -54, 0.34, palette.sun),
              }),
            ]
          : [],
      }),
    ].join('');
  },
};
