import { blend } from '../kit/colour.ts';
import { bicycle as cycle, cargoBike } from '../kit/bicycle.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import type { Age } from '../kit/look.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { person } from '../kit/person.ts';
import { type Pose, poses } from '../kit/pose.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { d, path, place, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

const saddle: Pose = {
  ...poses.stand,
  hip: [-9, -52],
  lean: 14,
  nearFoot: [1, -11],
  farFoot: [4, -27],
  nearHand: [20, -59],
  farHand: [21, -59],
  seated: true,
};

/** Someone riding; the bicycle's scale follows from the height of the rider. */
function rider(
  setting: Setting,
  x: number,
  y: number,
  size: number,
  age: Age,
  cargo: boolean,
): string {
  const { random, palette } = setting;
  const colour = random.pick([
    palette.warm,
    palette.deep,
    palette.sun,
    blend(palette.leaf, palette.deep, 0.5),
    palette.paper,
  ]);
  const look = { ...setting.look(age), wear: 'trousers' as const };
  const child = { ...setting.look('child'), wear: 'trousers' as const };
  const inBox = place(
    person({
      x: 0,
      y: 0,
      height: 100,
      look: child,
      pose: { ...poses.sit, nearFoot: [17, -16], farFoot: [19, -16] },
    }),
    92,
    -26,
    0.95,
  );
  const bike = cargo
    ? cargoBike(setting, x, y, size, colour, inBox)
    : cycle(setting, x, y, size, colour, random.pick(['none', 'crate', 'bags']));
  return (
    bike +
    person({
      x,
      y,
      height: size * 168,
      look,
      pose: { ...saddle, nearHand: [22, -58], farHand: [23, -58] },
      far: random.chance(0.25) ? [26, -92] : [22, -58],
    })
  );
}

export const bicycle: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette, grass } = setting;
    const path1 = blend(palette.warm, palette.soft, 0.55);
    const cargo = random.chance(0.6);
    const lead = random.between(480, 620);
    const companions = random.whole(1, 2);
    return [
      outdoors(setting, 500),
      grove(
        setting,
        [
          [150, 650, 420],
          [480, 640, 380],
          [830, 630, 360],
          [1170, 640, 390],
          [1500, 650, 430],
        ],
        [random.pick(['poplar', 'round', 'birch'])],
      ),
      path(d`M0 730Q800 680 1600 720V900Q800 930 0 900Z`, path1),
      stroke('M0 730Q800 680 1600 720M0 900Q800 930 1600 900', blend(palette.paper, path1, 0.3), 9),
      stroke('M-20 812Q800 800 1620 806', palette.paper, 7, 'stroke-dasharray="70 60"'),
      byDepth([
        ...(companions > 1
          ? [{ y: 760, svg: rider(setting, random.between(1330, 1400), 775, 1.55, 'adult', false) }]
          : []),
        {
          y: 790,
          svg: rider(setting, lead + 470, 815, 2.05, random.pick(['adult', 'older']), !cargo),
        },
        { y: 870, svg: rider(setting, lead, 890, 2.4, 'adult', cargo) },
        ...(random.chance(0.5)
          ? [{ y: 885, svg: rider(setting, lead - 330, 900, 1.6, 'child', false) }]
          : []),
      ]),
      path('M0 960Q400 925 800 950T1600 930V1000H0Z', blend(grass, palette.deep, 0.14)),
      framing(setting),
    ].join('');
  },
};
