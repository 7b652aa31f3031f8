import { blend, darken } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { houseRow } from '../kit/house.ts';
import { archBridge, drawbridge } from '../kit/bridge.ts';
import { church } from '../kit/landmark.ts';
import { treeline, wide } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { blades, flowers, reeds } from '../kit/plants.ts';
import { everySeason } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import { d, path, place, polyline, rect } from '../kit/svg.ts';
import { tree } from '../kit/tree.ts';
import { boat, canal as water, duck, waterTone } from '../kit/water.ts';
import type { Scene } from './scene.ts';

export const canal: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette, grass, foliage } = setting;
    const bridgeX = random.between(1080, 1240);
    const boatX = random.between(520, 700);
    const colour = random.pick([
      palette.warm,
      palette.deep,
      palette.sun,
      blend(palette.leaf, palette.deep, 0.5),
    ]);
    const crew = random.pick([2, 3]);
    const rowing = random.chance(0.5);
    return [
      sky(setting, wide, 560),
      treeline(setting, 560, 120, 0.5),
      church(setting, random.between(330, 560), 566, random.between(380, 440), 0.25),
      houseRow(setting, -30, 590, 300, 150, ['step', 'bell', 'point']),
      houseRow(setting, random.between(580, 640), 590, 330, 150, ['bell', 'step', 'point']),
      houseRow(setting, 1250, 590, 360, 165, ['step', 'point', 'bell']),
      rect(0, 584, wide, 30, blend(palette.soft, palette.paper, 0.3)),
      [150, 470, 560, 960]
        .map((x) =>
          tree(setting, x + random.between(-30, 30), 608, random.between(190, 260), 'round'),
        )
        .join(''),
      byDepth(
        [210, 380, 790].map((x) =>
          someone(setting, {
            x: x + random.between(-40, 40),
            y: 608,
            height: 118,
            pose: random.pick(['stroll', 'walk', 'wave', 'easy']),
            facing: random.pick(['left', 'right']),
          }),
        ),
      ),
      water(setting, 620, 1000, wide, true),
      path(
        d`M${bridgeX - 130} 650H${bridgeX + 130}L${bridgeX + 36} 578H${bridgeX - 36}Z`,
        waterTone(setting),
      ),
      random.chance(0.5)
        ? archBridge(setting, bridgeX, 650, 440)
        : drawbridge(setting, bridgeX, 622, 380),
      place(
        `<g opacity=".22">${rect(-170, 40, 340, 10, palette.paper, 5)}${rect(-120, 62, 240, 8, palette.paper, 4)}</g>`,
        bridgeX,
        630,
      ),
      byDepth(
        Array.from({ length: crew }, (_, index) =>
          someone(setting, {
            x: boatX - 130 + index * (260 / Math.max(1, crew - 1)),
            y: 862,
            height: 330,
            age: index === 1 ? 'child' : 'adult',
            pose: rowing ? 'sitTable' : index ? 'sitTalk' : 'sit',
            facing: index === crew - 1 ? 'left' : 'right',
          }),
        ),
      ),
      boat(setting, boatX, 830, 520, colour),
      rowing
        ? polyline(
            [
              [boatX - 40, 770],
              [boatX - 250, 880],
            ],
            blend(palette.soft, palette.deep, 0.4),
            9,
          ) +
          path(d`M${boatX - 240} 870l-60 20l-6 16l72 -16Z`, blend(palette.soft, palette.deep, 0.4))
        : '',
      [0, 1, 2]
        .slice(0, random.whole(2, 3))
        .map((index) =>
          duck(setting, 1080 + index * 130, 790 + (index % 2) * 34, index ? 0.8 : 1.15, true),
        )
        .join(''),
      path(
        'M0 930Q300 890 640 935T1200 950Q1420 930 1600 900V1000H0Z',
        blend(grass, palette.deep, 0.1),
      ),
      flowers(setting, 0, 950, 1600, 50, 24),
      reeds(setting, random.between(20, 80), 985, 270, 14),
      reeds(setting, random.between(1310, 1380), 970, 220, 11),
      blades(setting, 330, 1010, 150, darken(foliage[2], 0.15), 9),
      byDepth([
        someone(setting, {
          x: 1270,
          y: 965,
          height: 400,
          pose: random.pick(['kneel', 'wave', 'easy']),
          facing: 'left',
          age: random.pick(['child', 'adult', 'older']),
        }),
      ]),
    ].join('');
  },
};
