import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { bench } from '../kit/furniture.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import {
  circle,
  d,
  ellipse,
  marks,
  path,
  place,
  polygon,
  polyline,
  rect,
  stroke,
} from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

function slide({ palette }: Setting, x: number, y: number): string {
  const post = blend(palette.soft, palette.warm, 0.35);
  return place(
    shadow(40, 0, 520, palette.deep) +
      polyline(
        [
          [-180, 0],
          [-180, -370],
        ],
        post,
        18,
      ) +
      polyline(
        [
          [-50, 0],
          [-50, -370],
        ],
        post,
        18,
      ) +
      polygon(
        [
          [-215, -360],
          [-115, -460],
          [-15, -360],
        ],
        palette.warm,
      ) +
      polygon(
        [
          [-115, -460],
          [-15, -360],
          [-80, -360],
        ],
        darken(palette.warm, 0.15),
      ) +
      rect(-200, -222, 170, 18, darken(post, 0.2), 4) +
      marks(['M-178-280h126M-178-250h126'], palette.sun, 8) +
      polyline(
        [
          [-250, 0],
          [-186, -212],
        ],
        post,
        12,
      ) +
      polyline(
        [
          [-206, 0],
          [-156, -212],
        ],
        post,
        12,
      ) +
      marks(['M-240-40h42M-228-80h42M-216-120h42M-204-160h42'], darken(post, 0.2), 9) +
      stroke('M-40-224C60-200 90-50 250-34', darken(palette.sun, 0.18), 44) +
      stroke('M-40-228C60-204 90-54 250-40', palette.sun, 32),
    x,
    y,
  );
}

function swing(setting: Setting, x: number, y: number): string {
  const { palette, random } = setting;
  const frame = blend(palette.deep, palette.sky, 0.25);
  const angle = random.between(-16, 26);
  const rider = someone(setting, {
    x: 0,
    y: 92,
    height: 290,
    age: 'child',
    pose: {
      hip: [0, -28],
      lean: -8,
      nearFoot: [26, -6],
      farFoot: [29, -8],
      nearHand: [9, -62],
      farHand: [10, -64],
      nod: 0,
      seated: true,
    },
  });
  return place(
    shadow(0, 0, 460, palette.deep) +
      polyline(
        [
          [-210, 0],
          [-150, -420],
          [-90, -10],
        ],
        frame,
        15,
      ) +
      polyline(
        [
          [210, 0],
          [150, -420],
          [90, -10],
        ],
        frame,
        15,
      ) +
      polyline(
        [
          [-150, -420],
          [150, -420],
        ],
        frame,
        17,
      ) +
      `<g transform="translate(-60 -416) rotate(${Math.round(-angle)})">${stroke('M-14 0V340', palette.deep, 4)}${place(rider.svg.replace(/<ellipse[^>]*fill-opacity="\.22"\/>/, ''), 0, 300)}${stroke('M16 0V335', palette.deep, 4)}${rect(-34, 336, 68, 11, palette.warm, 5)}</g>` +
      `<g transform="translate(76 -416) rotate(4)">${stroke('M-18 0V300M18 0V300', palette.deep, 4)}${rect(-32, 296, 64, 11, palette.sun, 5)}</g>`,
    x,
    y,
  );
}

function net({ palette }: Setting, x: number, y: number): string {
  const ropes = [0.2, 0.4, 0.6, 0.8].map(
    (share) => d`M${-170 * (1 - share)} ${-330 * share}H${170 * (1 - share)}`,
  );
  return place(
    shadow(0, 0, 340, palette.deep) +
      polyline(
        [
          [0, 0],
          [0, -340],
        ],
        palette.warm,
        14,
      ) +
      marks([...ropes, 'M-170 0L0-330L170 0M-85 0L0-330L85 0'], palette.deep, 5) +
      circle(0, -345, 15, palette.sun),
    x,
    y,
  );
}

export const playground: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const first = random.chance(0.5);
    const sandX = random.between(480, 720);
    const sand = blend(palette.sun, palette.paper, 0.55);
    return [
      outdoors(setting, 480),
      grove(
        setting,
        [
          [70, 660, 440],
          [random.between(560, 860), 610, 260],
          [1540, 660, 430],
        ],
        ['round', 'birch', 'round'],
      ),
      ellipse(sandX, 880, 560, 90, blend(sand, palette.soft, 0.4)),
      ellipse(sandX, 874, 545, 82, sand),
      byDepth([
        { y: 760, svg: first ? slide(setting, 430, 790) : swing(setting, 420, 790) },
        {
          y: 740,
          svg: first
            ? swing(setting, 1180, 770)
            : random.chance(0.5)
              ? slide(setting, 1100, 790)
              : net(setting, 1180, 780),
        },
        ...(first ? [] : [someone(setting, { x: 800, y: 790, age: 'child', pose: 'run' })]),
        someone(setting, { x: sandX - 30, y: 920, age: 'child', pose: 'kneel' }),
        someone(setting, { x: sandX + 190, y: 905, age: 'child', pose: 'kneel', facing: 'left' }),
        {
          y: 921,
          svg:
            path(d`M${sandX + 60} 925l26 -60h56l26 60Z`, darken(sand, 0.16)) +
            rect(sandX - 170, 885, 44, 44, palette.warm, 5) +
            rect(sandX - 176, 880, 56, 10, lighten(palette.warm, 0.3), 4),
        },
        { y: 800, svg: bench(setting, 1440, 850, 260) },
        someone(setting, {
          x: 1400,
          y: 862,
          height: 370,
          age: 'older',
          pose: 'sitTalk',
          facing: 'left',
        }),
        someone(setting, {
          x: random.between(180, 260),
          y: 920,
          pose: random.pick(['wave', 'easy', 'hips']),
          age: 'adult',
        }),
        ...(random.chance(0.5)
          ? [someone(setting, { x: 1260, y: 930, age: 'child', pose: 'cheer', facing: 'left' })]
          : [
              someone(setting, {
                x: 1150,
                y: 930,
                wheels: true,
                height: 330,
                age: 'child',
                pose: 'sitTalk',
                facing: 'left',
              }),
            ]),
      ]),
      framing(setting),
    ].join('');
  },
};
