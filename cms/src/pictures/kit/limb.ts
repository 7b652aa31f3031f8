import { type Point, circle, polygon } from './svg.ts';

/** Where the middle joint is when a limb of two parts reaches from root to tip. */
export function bend(root: Point, tip: Point, upper: number, lower: number, side: Point): Point {
  const [rootX, rootY] = root;
  const [tipX, tipY] = tip;
  const reach = Math.max(1, Math.hypot(tipX - rootX, tipY - rootY));
  const span = Math.min(reach, (upper + lower) * 0.995);
  const along = (upper ** 2 - lower ** 2 + span ** 2) / (2 * span);
  const away = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const unitX = (tipX - rootX) / reach;
  const unitY = (tipY - rootY) / reach;
  const favour = -unitY * side[0] + unitX * side[1] >= 0 ? 1 : -1;
  return [
    rootX + unitX * along - unitY * away * favour,
    rootY + unitY * along + unitX * away * favour,
  ];
}

/** The tip, drawn nearer when it lies further than the limb can reach. */
export function within(root: Point, tip: Point, length: number): Point {
  const reach = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  if (reach <= length) return tip;
  const share = length / reach;
  return [root[0] + (tip[0] - root[0]) * share, root[1] + (tip[1] - root[1]) * share];
}

function segment(from: Point, to: Point, start: number, end: number, colour: string): string {
  const length = Math.max(0.1, Math.hypot(to[0] - from[0], to[1] - from[1]));
  const acrossX = -(to[1] - from[1]) / length / 2;
  const acrossY = (to[0] - from[0]) / length / 2;
  return polygon(
    [
      [from[0] + acrossX * start, from[1] + acrossY * start],
      [to[0] + acrossX * end, to[1] + acrossY * end],
      [to[0] - acrossX * end, to[1] - acrossY * end],
      [from[0] - acrossX * start, from[1] - acrossY * start],
    ],
    colour,
  );
}

/** A tapering limb through three joints, with a thickness at each. */
export function limb(
  joints: readonly [Point, Point, Point],
  widths: readonly [number, number, number],
  colour: string,
): string {
  const [root, middle, tip] = joints;
  const [wide, mid, narrow] = widths;
  return [
    circle(root[0], root[1], wide / 2, colour),
    segment(root, middle, wide, mid, colour),
    circle(middle[0], middle[1], mid / 2, colour),
    segment(middle, tip, mid, narrow, colour),
    circle(tip[0], tip[1], narrow / 2, colour),
  ].join('');
}
