import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { outdoors, paving } from '../kit/landscape.ts';
import type { Look } from '../kit/look.ts';
import { person } from '../kit/person.ts';
import { someone } from '../kit/people.ts';
import { type Pose, poses } from '../kit/pose.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { circle, d, ellipse, marks, path, place, polyline, rect, ring, turn } from '../kit/svg.ts';
import { shadow, tree } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** A low wall with a painted, wordless mural. */
function mural({ palette, random, foliage }: Setting, x: number, y: number, width: number): string {
  const tones = random.shuffle([
    palette.warm,
    palette.sun,
    palette.deep,
    palette.leaf,
    blend(palette.sky, palette.deep, 0.3),
  ]);
  const tone = (index: number) => tones[index % tones.length] ?? palette.warm;
  const shapes = Array.from({ length: 7 }, (_, index) => {
    const left = 70 + index * (width / 7.4);
    const size = random.between(46, 72);
    return random.pick([
      () => circle(left, -110, size, tone(index)) + circle(left, -110, size * 0.5, tone(index + 2)),
      () =>
        path(d`M${left - size} ${-30}q${size} ${-size * 3.6} ${size * 2} 0Z`, tone(index)) +
        path(
          d`M${left - size * 0.5} ${-30}q${size * 0.5} ${-size * 1.8} ${size} 0Z`,
          tone(index + 1),
        ),
      () =>
        path(
          d`M${left - size} -180q${size} 10 ${size} 70t${size} 70v20h${-size * 2}Z`,
          tone(index),
        ) + ring(left + 10, -150, 22, tone(index + 3), 10),
      () =>
        path(
          d`M${left} -40C${left - size * 1.6} -120 ${left - size} -210 ${left} -150C${left + size} -210 ${left + size * 1.6} -120 ${left} -40Z`,
          tone(index),
        ),
    ])();
  });
  return place(
    rect(0, -220, width, 220, lighten(palette.paper, 0.3)) +
      path(
        d`M0 -60Q${width * 0.25} -150 ${width * 0.5} -80T${width} -110V0H0Z`,
        blend(foliage[1], palette.paper, 0.45),
      ) +
      shapes.join('') +
      rect(-8, -236, width + 16, 20, blend(palette.soft, palette.deep, 0.25), 4),
    x,
    y,
  );
}

const board = (colour: string): string =>
  path(
    'M-26-7Q-22-3-16-3H18Q24-3 28-7',
    'none',
    `stroke="${colour}" stroke-width="3.2" stroke-linecap="round"`,
  ) +
  circle(-12, 0, 2.6, '#2a2a2f') +
  circle(14, 0, 2.6, '#2a2a2f');
const riding: Pose = {
  ...poses.stand,
  hip: [-3, -46],
  lean: 10,
  nearFoot: [-12, -5],
  farFoot: [13, -5],
  nearHand: [-26, -66],
  farHand: [27, -68],
};
const flying: Pose = {
  ...riding,
  hip: [-2, -38],
  lean: 14,
  nearHand: [-24, -78],
  farHand: [28, -86],
};

function skater(setting: Setting, x: number, y: number, height: number, angle: number): string {
  const young: Look = { ...setting.look('adult'), wear: 'trousers', beard: false };
  const colour = setting.random.pick([
    setting.palette.warm,
    setting.palette.sun,
    setting.palette.deep,
  ]);
  const size = height / 100;
  const figure =
    place(board(colour), 0, 0, size) +
    person({ x: 0, y: 0, height, look: young, pose: angle === 0 ? riding : flying });
  return place(turn(figure, angle), x, y);
}

function hoop({ palette }: Setting, x: number, y: number): string {
  return place(
    shadow(0, 0, 120, palette.deep) +
      polyline(
        [
          [0, 0],
          [0, -430],
          [50, -470],
        ],
        palette.deep,
        14,
      ) +
      rect(30, -590, 24, 170, lighten(palette.paper, 0.6), 4) +
      rect(46, -590, 8, 170, palette.warm) +
      rect(54, -450, 84, 8, palette.warm, 4) +
      marks(
        ['M58-440l14 60M82-440l4 60M106-440l-4 60M132-440l-16 60M66-410h60M70-390h50'],
        palette.deep,
        3,
      ),
    x,
    y,
  );
}

export const youth: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const ramp = blend(palette.soft, palette.deep, 0.2);
    const high = random.between(250, 310);
    const ball = random.chance(0.5);
    const airborne = random.chance(0.6);
    return [
      outdoors(setting, 520),
      tree(setting, 120, 690, 460, 'round') + tree(setting, 1500, 690, 400, 'birch'),
      mural(setting, 330, 690, 1000),
      paving(setting, 690),
      byDepth([
        {
          y: 780,
          svg:
            shadow(240, 842, 460, palette.deep) +
            path(d`M60 840V${840 - high}H190C220 ${840 - high * 0.4} 320 832 480 840Z`, ramp) +
            path(
              d`M60 ${840 - high}H190C220 ${840 - high * 0.4} 320 832 480 840`,
              'none',
              `stroke="${darken(ramp, 0.25)}" stroke-width="9"`,
            ) +
            polyline(
              [
                [66, 840 - high],
                [66, 840 - high - 70],
                [170, 840 - high - 70],
                [170, 840 - high],
              ],
              palette.warm,
              8,
            ),
        },
        {
          y: 781,
          svg: airborne
            ? ellipse(420, 846, 60, 8, palette.deep, 'fill-opacity=".2"') +
              skater(setting, 400, 660, 330, -16)
            : skater(setting, 480, 846, 350, 0),
        },
        { y: 890, svg: skater(setting, random.between(740, 860), 905, 390, 0) },
        ...(ball
          ? [
              { y: 800, svg: hoop(setting, 1130, 830) },
              someone(setting, {
                x: 1330,
                y: 860,
                height: 370,
                facing: 'left',
                pose: { ...poses.reach, lean: -2, hip: [0, -50] },
                age: 'adult',
              }),
              {
                y: 861,
                svg:
                  circle(1236, 520, 26, palette.warm) +
                  marks(['M1212 520h48M1236 496v48'], palette.deep, 3),
              },
            ]
          : [
              {
                y: 840,
                svg:
                  rect(1040, 800, 440, 56, blend(palette.soft, palette.paper, 0.3), 6) +
                  rect(1040, 840, 440, 16, blend(palette.soft, palette.deep, 0.2), 4),
              },
              someone(setting, { x: 1120, y: 878, height: 390, pose: 'sitTalk', age: 'adult' }),
              someone(setting, {
                x: 1270,
                y: 878,
                height: 390,
                pose: 'sit',
                facing: 'left',
                age: 'adult',
              }),
              someone(setting, {
                x: 1400,
                y: 878,
                height: 390,
                pose: 'sitTalk',
                facing: 'left',
                age: 'adult',
              }),
            ]),
        random.chance(0.5)
          ? someone(setting, {
              x: 1080,
              y: 925,
              height: 410,
              wheels: true,
              pose: 'sitTalk',
              age: 'adult',
            })
          : someone(setting, {
              x: 1050,
              y: 925,
              height: 390,
              pose: random.pick(['cheer', 'wave', 'hips']),
              facing: 'left',
              age: 'adult',
            }),
      ]),
      framing(setting),
    ].join('');
  },
};
