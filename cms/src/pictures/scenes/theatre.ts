import { blend, darken } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { treeline } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { everySeason, inside } from '../kit/setting.ts';
import { audience, curtains } from '../kit/stage.ts';
import { circle, ellipse, marks, polygon, rect } from '../kit/svg.ts';
import { tree } from '../kit/tree.ts';
import { mill } from '../kit/landmark.ts';
import { house } from '../kit/house.ts';
import type { Scene } from './scene.ts';

export const theatre: Scene = {
  seasons: everySeason,
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    const back = blend(palette.deep, palette.sky, random.between(0.25, 0.6));
    const cloth = random.pick([
      palette.warm,
      blend(palette.warm, palette.deep, 0.4),
      blend(palette.leaf, palette.deep, 0.45),
    ]);
    const board = blend(palette.soft, palette.warm, 0.3);
    const painted = random.pick([
      () =>
        mill(setting, 1060, 706, 380, random.between(10, 60)) +
        tree(setting, 480, 706, 330, 'round'),
      () =>
        house(setting, 560, 706, 200, 240, palette.sun, 'step') +
        house(setting, 780, 706, 210, 270, palette.warm, 'bell') +
        tree(setting, 1060, 706, 360, 'poplar'),
      () =>
        [430, 620, 980, 1160]
          .map((x) =>
            tree(
              setting,
              x,
              706,
              random.between(300, 430),
              random.pick(['round', 'birch', 'poplar']),
            ),
          )
          .join(''),
    ]);
    const light = (x: number, reach: number) =>
      polygon(
        [
          [x - 16, 60],
          [x + 16, 60],
          [reach + 220, 800],
          [reach - 220, 800],
        ],
        palette.sun,
        'fill-opacity=".16"',
      );
    const spots = [560, 800, 1030];
    const cast = spots.slice(0, random.whole(2, 3)).map((x, index) => {
      const actor = someone(setting, {
        x: x + random.between(-40, 40),
        y: 792 + (index % 2) * 18,
        height: 450,
        pose: random.pick(['point', 'cheer', 'wave', 'kneel', 'hips', 'run']),
        facing: x > 800 ? 'left' : 'right',
        ...(index === 2 ? { age: 'child' as const } : {}),
      });
      return actor;
    });
    return [
      rect(0, 0, 1600, 1000, back),
      circle(random.between(640, 980), 300, 110, blend(palette.sun, palette.paper, 0.3)),
      treeline(setting, 660, 90, 0.2),
      rect(0, 700, 1600, 200, board),
      rect(0, 694, 1600, 12, blend(palette.leaf, palette.deep, 0.3)),
      painted(),
      marks(['M0 742H1600M0 790H1600M0 846H1600'], darken(board, 0.1), 4),
      ellipse(800, 800, 420, 52, blend(board, palette.sun, 0.45)),
      light(360, 700),
      light(1240, 900),
      byDepth(cast),
      curtains(setting, 1600, 880, cloth),
      rect(0, 872, 1600, 128, darken(board, 0.45)),
      audience(setting, 930, 200, random.whole(6, 8)),
    ].join('');
  },
};
