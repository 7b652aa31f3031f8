import type { Point } from './svg.ts';

/**
 * A posture in units of a hundredth of the body height: the ground is y 0, up is negative and the
 * person looks towards positive x.
 */
export interface Pose {
  readonly hip: Point;
  /** Degrees the back leans forward. */
  readonly lean: number;
  readonly nearFoot: Point;
  readonly farFoot: Point;
  readonly nearHand: Point;
  readonly farHand: Point;
  /** Degrees the head bows. */
  readonly nod: number;
  readonly seated: boolean;
}

const standing: Pose = {
  hip: [0, -48.6],
  lean: 0,
  nearFoot: [-3.6, 0],
  farFoot: [4.4, 0],
  nearHand: [-8.5, -44],
  farHand: [9.5, -44.5],
  nod: 0,
  seated: false,
};

const seated: Pose = {
  ...standing,
  hip: [0, -28],
  lean: 4,
  nearFoot: [21, 0],
  farFoot: [25, 0],
  nearHand: [17, -36],
  farHand: [20, -36],
  seated: true,
};

export const poses = {
  stand: standing,
  easy: { ...standing, nearFoot: [-6, 0], farFoot: [5, 0], nearHand: [2, -49], farHand: [6, -52] },
  walk: {
    ...standing,
    hip: [0, -47],
    lean: 4,
    nearFoot: [12, 0],
    farFoot: [-13, -1],
    nearHand: [-12, -50],
    farHand: [13, -52],
  },
  stroll: {
    ...standing,
    hip: [0, -47.8],
    lean: 2,
    nearFoot: [-9, -0.5],
    farFoot: [9, 0],
    nearHand: [8, -50],
    farHand: [-9, -49],
  },
  wave: { ...standing, farHand: [22, -97], nearHand: [-9, -45] },
  point: { ...standing, farHand: [29, -80], nearHand: [-9, -45] },
  cheer: { ...standing, farHand: [20, -104], nearHand: [-16, -103] },
  hold: { ...standing, nearHand: [12, -57], farHand: [16, -57] },
  hips: { ...standing, nearHand: [-7, -50], farHand: [9, -51] },
  reach: { ...standing, lean: 5, farHand: [26, -90], nearHand: [22, -84], nod: -10 },
  work: {
    ...standing,
    lean: 26,
    hip: [-6, -47.5],
    nearHand: [25, -50],
    farHand: [29, -52],
    nearFoot: [-9, 0],
    farFoot: [6, 0],
    nod: 8,
  },
  bow: {
    ...standing,
    lean: 58,
    hip: [-10, -47],
    nearHand: [22, -24],
    farHand: [27, -26],
    nearFoot: [-9, 0],
    farFoot: [4, 0],
    nod: 0,
  },
  kneel: {
    ...standing,
    hip: [-5, -25],
    lean: 22,
    nearFoot: [-20, 0],
    farFoot: [10, 0],
    nearHand: [24, -18],
    farHand: [28, -20],
    nod: 12,
    seated: true,
  },
  dig: {
    ...standing,
    lean: 18,
    hip: [-4, -45],
    nearHand: [9, -44],
    farHand: [15, -62],
    nearFoot: [-11, 0],
    farFoot: [10, -2],
    nod: 10,
  },
  run: {
    ...standing,
    lean: 12,
    hip: [0, -48],
    nearFoot: [17, -5],
    farFoot: [-20, -14],
    nearHand: [-9, -58],
    farHand: [18, -66],
  },
  sit: seated,
  sitTalk: { ...seated, farHand: [26, -58], nearHand: [16, -37] },
  sitTable: { ...seated, lean: 10, nearHand: [25, -44], farHand: [29, -45], nod: 6 },
  sitRead: { ...seated, lean: 6, nearHand: [19, -47], farHand: [22, -47], nod: 16 },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;
