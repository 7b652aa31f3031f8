import { blend } from '../kit/colour.ts';
import { bicycle } from '../kit/bicycle.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { bench } from '../kit/furniture.ts';
import { type Gable, houseRow } from '../kit/house.ts';
import { paving, treeline, wide } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { flowers, potted } from '../kit/plants.ts';
import { everySeason } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import { ellipse, path, rect } from '../kit/svg.ts';
import { bush, tree } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

export const houses: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette, grass } = setting;
    const kind = random.pick<readonly Gable[]>([
      ['row'],
      ['step', 'bell', 'point'],
      ['row', 'point'],
      ['flat', 'row'],
    ]);
    const size = random.between(260, 330);
    const treeX = random.between(500, 1100);
    const green = random.chance(0.5);
    return [
      sky(setting, wide, 640),
      treeline(setting, 640, 150, 0.45),
      houseRow(setting, random.between(-140, -20), 720, 1640, size, kind),
      paving(setting, 716),
      green
        ? path('M0 770Q800 740 1600 770V850Q800 820 0 850Z', grass) +
          flowers(setting, 0, 765, wide, 70, 40)
        : rect(0, 716, wide, 40, blend(palette.soft, palette.paper, 0.5)),
      [90, 420, 760, 1090, 1430]
        .map((x) =>
          random.chance(0.6)
            ? bush(setting, x + random.between(-60, 60), 742, random.between(90, 150))
            : potted(setting, x, 746, random.between(90, 130)),
        )
        .join(''),
      byDepth([
        {
          y: 770,
          svg: tree(
            setting,
            treeX,
            810,
            random.between(480, 560),
            random.pick(['round', 'birch', 'fruit']),
          ),
        },
        { y: 800, svg: bench(setting, treeX - 270, 815, 260) },
        someone(setting, { x: treeX - 310, y: 826, height: 330, pose: 'sitTalk', age: 'older' }),
        someone(setting, { x: treeX - 210, y: 826, height: 330, pose: 'sit', facing: 'left' }),
        {
          y: 850,
          svg: bicycle(
            setting,
            treeX > 800 ? 230 : 1370,
            870,
            1.7,
            random.pick([palette.warm, palette.sun, palette.deep]),
            'crate',
          ),
        },
        someone(setting, {
          x: treeX + 190,
          y: 890,
          height: 380,
          pose: random.pick(['wave', 'easy']),
          facing: 'right',
        }),
        someone(setting, {
          x: treeX + 350,
          y: 895,
          height: 380,
          wheels: true,
          pose: 'sitTalk',
          facing: 'left',
          age: 'adult',
        }),
        ...[0, 1].slice(0, random.whole(1, 2)).map((index) =>
          someone(setting, {
            x: treeX - 60 + index * 120,
            y: 930,
            height: 380,
            age: 'child',
            pose: random.pick(['run', 'cheer']),
            facing: index ? 'left' : 'right',
          }),
        ),
        {
          y: 935,
          svg:
            ellipse(treeX + 60, 945, 22, 22, palette.warm) +
            ellipse(treeX + 54, 938, 8, 7, palette.paper),
        },
      ]),
      framing(setting),
    ].join('');
  },
};
