import { darken, lighten } from './colour.ts';
import { hairBehind, head, neckOf } from './head.ts';
import { bend, limb, within } from './limb.ts';
import type { Look } from './look.ts';
import { type Pose, type PoseName, poses } from './pose.ts';
import { type Point, circle, d, path, place, polyline, stroke, turn } from './svg.ts';

export interface Person {
  /** Where they stand (or where the seat's ground is), in the picture. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly look: Look;
  readonly pose?: PoseName | Pose;
  readonly facing?: 'left' | 'right';
  readonly near?: Point;
  readonly far?: Point;
  /** Things in the hands, in the pose's own units, drawn between body and near arm. */
  readonly held?: string;
  readonly apron?: string;
}

function leg(pose: Pose, foot: Point, side: number, colour: string, look: Look): string {
  const hip: Point = [pose.hip[0] + side * 3.2, pose.hip[1]];
  const ankle = within(hip, [foot[0], foot[1] - 3], 46);
  const knee = bend(hip, ankle, 24, 23, [1, -0.2]);
  const bare = look.wear === 'skirt' || look.wear === 'dress';
  const skin = darken(look.skin, side > 0 ? 0.12 : 0);
  const widths = bare ? ([8, 5.6, 3.6] as const) : ([9.4 * look.build, 7.6, 5.8] as const);
  return (
    limb([hip, knee, ankle], widths, bare ? skin : colour) +
    place(
      path(
        'M-3.4-4.4L2.4-4.4Q8.6-3 8.8 0L-3.6 0Q-4.2-2.4-3.4-4.4Z',
        darken(look.shoes, side > 0 ? 0.15 : 0),
      ),
      ankle[0],
      ankle[1] + 3,
    )
  );
}

function torso(look: Look, seated: boolean): string {
  const shoulder = 8.8 * look.build;
  const hip = 7.4 * look.build;
  const hem = look.wear === 'coat' ? (seated ? 5 : 17) : 3.5;
  const flare = look.wear === 'coat' ? 2.5 : 0;
  const shape = d`M${-hip - flare} ${hem}C${-hip - 1} -10 ${-shoulder} -17 ${-shoulder} -25Q${-shoulder} -31 -3 -32.5L3 -32.5Q${shoulder} -31 ${shoulder} -25C${shoulder} -17 ${hip + 1} -10 ${hip + flare} ${hem}Q0 ${hem + 2.4} ${-hip - flare} ${hem}Z`;
  const side = darken(look.top, 0.1);
  const stripes = [-24, -18.5, -13, -7.5, -2]
    .map((y) => d`M${-hip - 0.4} ${y}Q0 ${y + 2.4} ${hip + 0.4} ${y}`)
    .join('');
  return [
    path(shape, look.top),
    path(
      d`M${shoulder * 0.45} -31.6Q${shoulder} -31 ${shoulder} -25C${shoulder} -17 ${hip + 1} -10 ${hip + flare} ${hem}L${hip * 0.5} ${hem + 1}C${hip * 0.8} -9 ${shoulder * 0.75} -20 ${shoulder * 0.45} -31.6Z`,
      side,
    ),
    look.pattern === 'stripes' ? stroke(stripes, lighten(look.detail, 0.15), 1.7) : '',
    look.pattern === 'vest'
      ? path('M-2-32.4L5.4-32.2Q5.4-22 2.4-16Q-1-22-2-32.4Z', lighten(look.detail, 0.3))
      : '',
    look.wear === 'coat' ? stroke(d`M2 -30Q3.5 -10 2.5 ${hem}`, darken(look.top, 0.25), 1) : '',
  ].join('');
}

function skirt(look: Look, seated: boolean): string {
  if (look.wear !== 'skirt' && look.wear !== 'dress') return '';
  const hip = 7.6 * look.build;
  const colour = look.wear === 'dress' ? look.top : look.bottom;
  if (seated)
    return path(
      d`M${-hip} -4C${-hip - 3} 3 -7 7 0 7L23 8Q27 7 26 0L24 -5Q12 -7 ${hip} -6Z`,
      colour,
    );
  return (
    path(
      d`M${-hip} -4C${-hip - 2} 8 ${-hip - 4} 20 ${-hip - 5} 27Q0 31 ${hip + 5} 27C${hip + 4} 20 ${hip + 2} 8 ${hip} -4Z`,
      colour,
    ) + stroke(d`M-3 8L-5 26M4 8L6 26`, darken(colour, 0.14), 0.9)
  );
}

const apronShape = (colour: string): string =>
  path('M-4.4-25L6-25L6.6-12L8.4-9L9 18Q1 20-7 18L-7-9L-5-12Z', colour) +
  stroke('M-4-25L-3-32M5.6-25L4-32', colour, 1.4) +
  stroke('M-2-1h6', darken(colour, 0.2), 1);

/** A whole person, built from joints, so that hands and feet really reach what they touch. */
export function person(options: Person): string {
  const { look } = options;
  const named = options.pose ?? 'stand';
  const pose: Pose = typeof named === 'string' ? poses[named] : named;
  const radians = (pose.lean * Math.PI) / 180;
  const onBack = ([x, y]: Point): Point => [
    pose.hip[0] + x * Math.cos(radians) - y * Math.sin(radians),
    pose.hip[1] + x * Math.sin(radians) + y * Math.cos(radians),
  ];
  const arm = (shoulder: Point, target: Point, tone: number) => {
    const hand = within(shoulder, target, 32.5);
    const elbow = bend(shoulder, hand, 16.5, 16.5, [-0.45, 1]);
    const colour = darken(look.top, tone);
    return (
      circle(hand[0], hand[1], 2.9, darken(look.skin, tone / 2)) +
      limb(
        [shoulder, elbow, [hand[0] * 0.86 + elbow[0] * 0.14, hand[1] * 0.86 + elbow[1] * 0.14]],
        [7.2 * look.build, 5.8, 4.4],
        colour,
      )
    );
  };
  const bottom = look.bottom;
  const child = look.age === 'child';
  const neck = onBack([1.4, -33]);
  const face = (drawing: string) =>
    place(
      turn(drawing, pose.lean * 0.45 + pose.nod),
      neck[0] + (child ? 0.6 : 0.5),
      neck[1] - (child ? 8.6 : 7.4),
      child ? 0.98 : 0.72,
    );
  const onTorso = (drawing: string) => place(turn(drawing, pose.lean), pose.hip[0], pose.hip[1]);
  const drawing = [
    arm(onBack([6.2, -27]), options.far ?? pose.farHand, 0.17),
    face(hairBehind(look)),
    leg(pose, pose.farFoot, 1, darken(bottom, 0.16), look),
    leg(pose, pose.nearFoot, -1, bottom, look),
    onTorso(place(neckOf(look.skin), 1, -32)),
    place(skirt(look, pose.seated), pose.hip[0], pose.hip[1]),
    onTorso(torso(look, pose.seated || pose.lean > 20)),
    options.apron === undefined ? '' : onTorso(apronShape(options.apron)),
    face(head(look)),
    options.held ?? '',
    arm(onBack([-5.6, -27]), options.near ?? pose.nearHand, 0.06),
  ].join('');
  const size = options.height / 100;
  return place(drawing, options.x, options.y, options.facing === 'left' ? -size : size, size);
}

/** The same person in a wheelchair; x is the middle of the large wheel. */
export function wheelchairUser(options: Person, frame: string): string {
  const wheel = darken(frame, 0.35);
  const size = options.height / 100;
  const back = [
    polyline(
      [
        [-9, -50],
        [-9, -12],
      ],
      frame,
      2.4,
    ),
    polyline(
      [
        [-15, -52],
        [-9, -50],
      ],
      wheel,
      2.4,
    ),
    polyline(
      [
        [-9, -25],
        [15, -25],
        [21, -4],
        [29, -4],
      ],
      frame,
      2.4,
    ),
  ].join('');
  const front = [
    circle(1, -17, 16, 'none', `stroke="${wheel}" stroke-width="2.6"`),
    circle(1, -17, 13, 'none', `stroke="${lighten(frame, 0.3)}" stroke-width="1"`),
    stroke('M1-33v32M-15-17h32M-10-28L12-6M-10-6L12-28', lighten(frame, 0.45), 0.6),
    circle(1, -17, 2.4, wheel),
    circle(19, -5, 4, 'none', `stroke="${wheel}" stroke-width="2"`),
  ].join('');
  const sitting = options.pose ?? 'sit';
  const base: Pose = typeof sitting === 'string' ? poses[sitting] : sitting;
  const pose: Pose = { ...base, hip: [0, -31], nearFoot: [24, -5], farFoot: [27, -5] };
  const flip = options.facing === 'left' ? -size : size;
  return (
    place(back, options.x, options.y, flip, size) +
    person({ ...options, pose }) +
    place(front, options.x, options.y, flip, size)
  );
}
