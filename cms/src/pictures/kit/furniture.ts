import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, path, place, polygon, polyline, rect, stroke } from './svg.ts';
import { shadow } from './tree.ts';

export const wood = ({ palette }: Setting): string => blend(palette.soft, palette.warm, 0.3);

/** A table seen slightly from above; (x, y) is the middle of the front of its foot. */
export function table(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  top: string,
): string {
  const depth = width * 0.09;
  const leg = darken(top, 0.3);
  const half = width / 2;
  return place(
    [
      shadow(0, 0, width, setting.palette.deep),
      polyline(
        [
          [-half * 0.86, -height],
          [-half * 0.9, 0],
        ],
        leg,
        13,
      ),
      polyline(
        [
          [half * 0.86, -height],
          [half * 0.9, 0],
        ],
        leg,
        13,
      ),
      polyline(
        [
          [-half * 0.72, -height],
          [-half * 0.74, -14],
        ],
        darken(leg, 0.2),
        10,
      ),
      polyline(
        [
          [half * 0.72, -height],
          [half * 0.74, -14],
        ],
        darken(leg, 0.2),
        10,
      ),
      polygon(
        [
          [-half * 0.94, -height - depth],
          [half * 0.94, -height - depth],
          [half, -height],
          [-half, -height],
        ],
        top,
      ),
      rect(-half, -height, width, 16, darken(top, 0.17), 4),
    ].join(''),
    x,
    y,
  );
}

/** A chair seen from the side; someone on it looks right unless mirrored. */
export function chair(
  setting: Setting,
  x: number,
  y: number,
  height: number,
  colour: string,
  left = false,
): string {
  const unit = height / 100;
  return place(
    [
      shadow(6, 0, 34, setting.palette.deep),
      polyline(
        [
          [-10, -24],
          [-13, 0],
        ],
        darken(colour, 0.25),
        2.6,
      ),
      polyline(
        [
          [15, -24],
          [18, 0],
        ],
        darken(colour, 0.25),
        2.6,
      ),
      polyline(
        [
          [-9, -24],
          [-14, -58],
        ],
        darken(colour, 0.25),
        2.8,
      ),
      path('M-17-60q3-2 5 0l3 16q-3 3-6 1Z', colour),
      rect(-12, -26, 30, 4.6, colour, 2),
    ].join(''),
    x,
    y,
    left ? -unit : unit,
    unit,
  );
}

/** A park bench, seen from the front. */
export function bench(setting: Setting, x: number, y: number, width: number): string {
  const plank = wood(setting);
  const high = width * 0.26;
  const iron = setting.palette.deep;
  return place(
    [
      shadow(0, 0, width, setting.palette.deep),
      ...[-0.38, 0.38].map((side) =>
        stroke(d`M${side * width} 0V${-high}l${side * -6} ${-high * 0.9}`, iron, width * 0.024),
      ),
      ...[1.78, 1.5, 1.22].map((level) =>
        rect(-width / 2, -high * level, width, high * 0.2, plank, 4),
      ),
      rect(-width / 2, -high, width, high * 0.17, lighten(plank, 0.2), 4),
      rect(-width / 2, -high * 0.83, width, high * 0.12, darken(plank, 0.2), 3),
    ].join(''),
    x,
    y,
  );
}

export function lamp(
  x: number,
  top: number,
  length: number,
  size: number,
  colour: string,
  glow: string,
): string {
  return (
    stroke(d`M${x} ${top}V${top + length}`, darken(colour, 0.4), 4) +
    circle(x, top + length + size, size * 2.1, glow, 'fill-opacity=".16"') +
    circle(x, top + length + size, size * 1.3, glow, 'fill-opacity=".22"') +
    circle(x, top + length + size * 0.82, size * 0.3, glow) +
    path(
      d`M${x - size} ${top + length + size * 0.8}Q${x - size} ${top + length} ${x} ${top + length}Q${x + size} ${top + length} ${x + size} ${top + length + size * 0.8}Z`,
      colour,
    )
  );
}

/** Little flags on a sagging line. */
export function bunting(
  setting: Setting,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  sag: number,
): string {
  const { palette } = setting;
  const tones = [
    palette.warm,
    palette.sun,
    palette.paper,
    palette.leaf,
    blend(palette.sky, palette.deep, 0.35),
  ];
  const count = Math.max(5, Math.round(Math.abs(toX - fromX) / 74));
  const flags = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const x = fromX + (toX - fromX) * share;
    const y = fromY + (toY - fromY) * share + sag * 4 * share * (1 - share) * 0.5;
    return polygon(
      [
        [x - 20, y - 1],
        [x + 20, y + 1],
        [x + 1, y + 46],
      ],
      tones[index % tones.length] ?? palette.sun,
    );
  });
  return (
    stroke(
      d`M${fromX} ${fromY}Q${(fromX + toX) / 2} ${(fromY + toY) / 2 + sag} ${toX} ${toY}`,
      palette.deep,
      3,
    ) + flags.join('')
  );
}
