import { bicycle } from './kit/bicycle.ts';
import { blend, darken } from './kit/colour.ts';
import { byDepth, framing } from './kit/foreground.ts';
import { bench, table, wood } from './kit/furniture.ts';
import { cake, cup } from './kit/tableware.ts';
import { houseRow } from './kit/house.ts';
import { church, mill } from './kit/landmark.ts';
import { drawbridge } from './kit/bridge.ts';
import { treeline } from './kit/landscape.ts';
import { person } from './kit/person.ts';
import { someone } from './kit/people.ts';
import { flowers, reeds, tufts } from './kit/plants.ts';
import { poses } from './kit/pose.ts';
import { type Setting, createSetting } from './kit/setting.ts';
import { sky } from './kit/sky.ts';
import { path, polyline, rect, stroke } from './kit/svg.ts';
import { shadow, tree } from './kit/tree.ts';
import { boat, duck, ripples, waterTone } from './kit/water.ts';
import { paletteNames, palettes } from './palettes.ts';
import { svgDocument } from './picture.ts';
import { createRandom } from './random.ts';

const width = 2400;
const height = 1200;
const quay = 730;

function village(setting: Setting): string {
  const { random, palette, grass } = setting;
  const strolling = [1180, 1390, 1560, 1760, 1980, 2230].map((x) =>
    someone(setting, {
      x: x + random.between(-40, 40),
      y: quay - 4,
      height: 112,
      pose: random.pick(['stroll', 'walk', 'wave', 'easy']),
      facing: random.pick(['left', 'right']),
      wheels: x === 1760,
    }),
  );
  return [
    sky(setting, width, 620, true),
    treeline(setting, 640, 70, 0.6, width),
    mill(setting, random.between(330, 460), 652, 270, random.between(10, 70), 0.42),
    mill(setting, random.between(650, 720), 646, 150, random.between(10, 70), 0.58),
    rect(0, 640, width, 120, blend(grass, palette.paper, 0.35)),
    path('M0 690Q400 660 900 690V760H0Z', grass),
    [60, 160, 560, 800]
      .map((x, index) =>
        tree(setting, x, 716, 120 + (index % 2) * 46, index % 2 ? 'willow' : 'poplar'),
      )
      .join(''),
    church(setting, random.between(1440, 1560), 706, random.between(540, 580), 0.16),
    houseRow(setting, 1060, 716, 330, 140, ['point', 'bell', 'step']),
    houseRow(setting, 1690, 716, 700, 160, ['step', 'bell', 'point', 'row']),
    rect(1020, 708, width, 34, blend(palette.soft, palette.paper, 0.4)),
    [1110, 1420, 1650, 1880, 2120, 2340]
      .map((x) =>
        tree(
          setting,
          x + random.between(-20, 20),
          728,
          random.between(180, 250),
          random.pick(['round', 'birch']),
        ),
      )
      .join(''),
    byDepth(strolling),
  ].join('');
}

function water(setting: Setting): string {
  const { random, palette, grass } = setting;
  const tone = waterTone(setting);
  const boatX = random.between(590, 660);
  const brick = blend(palette.warm, palette.deep, 0.3);
  return [
    path(`M0 760Q500 740 1000 ${quay + 12}H${width}V1000H0Z`, tone),
    path(`M1010 ${quay + 4}H${width}V${quay + 40}H1010Z`, brick),
    path(`M1000 ${quay}H${width}V${quay + 12}H1000Z`, blend(palette.soft, palette.paper, 0.4)),
    path(
      `M0 752Q500 730 1012 ${quay}V${quay + 26}Q500 752 0 778Z`,
      blend(grass, palette.deep, 0.28),
    ),
    ripples(setting, 0, 790, width, 150, 44),
    path(`M790 790H1020L950 690H890Z`, tone) + ripples(setting, 850, 720, 120, 50, 3),
    drawbridge(setting, 905, quay - 2, 330),
    byDepth([
      someone(setting, { x: boatX - 120, y: 900, height: 250, pose: 'sitTalk' }),
      someone(setting, { x: boatX, y: 898, height: 250, pose: 'sit', age: 'child' }),
      someone(setting, { x: boatX + 120, y: 900, height: 250, pose: 'sitTable', facing: 'left' }),
    ]),
    boat(setting, boatX, 874, 420, palette.warm),
    polyline(
      [
        [boatX + 50, 836],
        [boatX + 220, 916],
      ],
      blend(palette.soft, palette.deep, 0.4),
      7,
    ),
    duck(setting, 1180, 846, 0.8) + duck(setting, 1290, 862, 0.65) + duck(setting, 1930, 850, 0.7),
  ].join('');
}

function rider(setting: Setting, x: number, y: number): string {
  const { palette } = setting;
  const look = { ...setting.look('adult'), wear: 'trousers' as const };
  return (
    bicycle(setting, x, y, 2.05, palette.deep, 'crate') +
    person({
      x,
      y,
      height: 344,
      look,
      pose: {
        ...poses.stand,
        hip: [-9, -52],
        lean: 14,
        nearFoot: [1, -11],
        farFoot: [4, -27],
        nearHand: [22, -58],
        farHand: [22, -58],
        seated: true,
      },
    })
  );
}

function bank(setting: Setting): string {
  const { random, palette, grass } = setting;
  const spade =
    polyline(
      [
        [15, -70],
        [22, -12],
      ],
      '#8a5f3d',
      2.4,
    ) + path('M18-16h9l-1 14q-4 4-7 0Z', '#5d6a74');
  const top = 978;
  return [
    path('M0 970Q500 930 1000 955T2000 940T2400 930V1200H0Z', blend(grass, palette.deep, 0.06)),
    tufts(setting, 0, 990, width, 200, 90),
    flowers(setting, 0, 1010, width, 180, 46),
    path(
      'M0 1130Q700 1010 1300 1040T2400 1030V1120Q1900 1100 1300 1130T300 1200H0Z',
      blend(palette.soft, palette.paper, 0.4),
    ),
    reeds(setting, 60, 1000, 170, 14) +
      reeds(setting, 480, 975, 130, 9) +
      reeds(setting, 2280, 960, 150, 10),
    byDepth([
      { y: 1030, svg: bench(setting, 330, 1065, 270) },
      someone(setting, { x: 285, y: 1075, height: 330, pose: 'sitTalk', age: 'older' }),
      someone(setting, {
        x: 390,
        y: 1075,
        height: 330,
        pose: 'sit',
        facing: 'left',
        age: random.pick(['child', 'adult']),
      }),
      { y: 1100, svg: rider(setting, random.between(880, 930), 1112) },
      someone(setting, { x: 1160, y: 1065, height: 350, wheels: true, pose: 'sitTalk' }),
      someone(setting, { x: 1275, y: 1058, height: 350, pose: 'easy', facing: 'left' }),
      someone(setting, { x: 1330, y: 1150, height: 380, age: 'child', pose: 'run' }),
      someone(setting, {
        x: 1440,
        y: 1130,
        height: 370,
        age: 'child',
        pose: 'cheer',
        facing: 'left',
      }),
      someone(setting, { x: 1665, y: 1082, height: 370, pose: 'sitTable' }),
      someone(setting, {
        x: 1800,
        y: 1082,
        height: 370,
        pose: 'sitTalk',
        facing: 'left',
        age: 'older',
      }),
      someone(setting, {
        x: 1510,
        y: 1085,
        height: 370,
        pose: 'hold',
        held: cup(20, -55, 0.4, palette.warm, palette.paper),
        age: 'adult',
      }),
      {
        y: 1100,
        svg:
          table(setting, 1730, 1110, 430, 145, blend(wood(setting), palette.paper, 0.35)) +
          cake(
            1710,
            top - 30,
            1,
            blend(palette.warm, palette.paper, 0.5),
            palette.sun,
            palette.paper,
          ) +
          cup(1830, top - 32, 1.4, palette.warm, palette.paper) +
          cup(1620, top - 30, 1.4, palette.sun, palette.paper),
      },
      someone(setting, {
        x: 1975,
        y: 1115,
        height: 370,
        wheels: true,
        pose: 'sit',
        facing: 'left',
        age: 'older',
      }),
      {
        y: 1061,
        svg:
          shadow(2180, 1064, 300, palette.deep) +
          stroke('M2060 1062Q2180 1040 2310 1062', blend(palette.deep, palette.warm, 0.35), 30),
      },
      { y: 1062, svg: tree(setting, 2190, 1062, 300, 'fruit') },
      someone(setting, { x: 2105, y: 1085, height: 370, pose: 'dig', held: spade }),
      someone(setting, {
        x: 2310,
        y: 1110,
        height: 380,
        pose: 'kneel',
        facing: 'left',
        age: random.pick(['adult', 'older']),
      }),
    ]),
    framing(setting, width, height),
    rect(0, height - 6, width, 6, darken(grass, 0.3)),
  ].join('');
}

/**
 * A wide view (2400 by 1200) of a village along the Vliet with people of all ages. The upper left is
 * kept calm for a heading.
 */
export function drawHero(seed: string): string {
  const random = createRandom(`hero/${seed}`);
  const setting = createSetting(random, palettes[random.pick(paletteNames)], ['spring', 'summer']);
  return svgDocument(width, height, village(setting) + water(setting) + bank(setting));
}
