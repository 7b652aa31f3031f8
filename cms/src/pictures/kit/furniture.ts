import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, ellipse, marks, path, place, polygon, polyline, rect, stroke } from './svg.ts';
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

export function cup(x: number, y: number, size: number, colour: string, steam: string): string {
  return place(
    stroke('M8-11q8-1 7 4t-8 4', colour, 2.6) +
      path('M-9-14H9L7.4-2Q0 2-7.4-2Z', colour) +
      path('M3-14H9L7.4-2Q5 0 2 0Z', darken(colour, 0.12)) +
      ellipse(0, -14, 9, 2.4, '#5a3a2a') +
      stroke('M-3-20q-4-5 0-9t0-8M4-20q4-5 0-9t0-8', steam, 1.6, 'opacity=".7"'),
    x,
    y,
    size,
  );
}

export const pot = (x: number, y: number, size: number, colour: string): string =>
  place(
    stroke('M18-26q14 2 10 14t-12 8', colour, 4) +
      path('M-18-22L-32-34L-28-38L-14-30Z', darken(colour, 0.1)) +
      path('M-16-34H16Q24-14 18 0H-18Q-24-14-16-34Z', colour) +
      path('M5-34H16Q24-14 18 0H7Q13-16 5-34Z', darken(colour, 0.13)) +
      path('M-13-36Q0-46 13-36Z', darken(colour, 0.2)) +
      circle(0, -44, 3.6, darken(colour, 0.3)),
    x,
    y,
    size,
  );

export const cake = (
  x: number,
  y: number,
  size: number,
  icing: string,
  crumb: string,
  plate: string,
): string =>
  place(
    ellipse(0, 0, 42, 7, darken(plate, 0.1)) +
      ellipse(0, -3, 42, 7, plate) +
      path('M-30-6V-26H30V-6Q0 4-30-6Z', crumb) +
      path('M-31-30Q0-40 31-30V-20q-5 7-10 0t-10 1t-11 1t-11-1t-9-1Z', icing) +
      [-18, 0, 18].map((left) => circle(left, -36, 4.4, darken(icing, 0.35))).join(''),
    x,
    y,
    size,
  );

/** Books standing or lying; the row is as long as the given width. */
export function books(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const { random, palette } = setting;
  const tones = [
    palette.warm,
    palette.sun,
    palette.deep,
    palette.leaf,
    palette.paper,
    blend(palette.warm, palette.deep, 0.4),
    blend(palette.sky, palette.deep, 0.4),
    palette.soft,
  ];
  const parts: string[] = [];
  let left = x;
  while (left < x + width - 12) {
    const thick = Math.min(random.between(0.13, 0.26) * height, x + width - left);
    const tall = height * random.between(0.68, 0.98);
    const tone = random.pick(tones);
    parts.push(
      rect(left, y - tall, thick - 1.5, tall, tone, 1.5),
      rect(left, y - tall * 0.82, thick - 1.5, tall * 0.09, darken(tone, 0.22)),
    );
    left += thick;
    if (random.chance(0.12)) left += height * 0.22;
  }
  return parts.join('');
}

/** A bookcase standing on (x, y), x its left side. */
export function bookcase(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  shelves: number,
): string {
  const frame = wood(setting);
  const step = (height - 24) / shelves;
  return [
    rect(x, y - height, width, height, frame, 4),
    rect(x + 12, y - height + 12, width - 24, height - 30, darken(frame, 0.32)),
    ...Array.from({ length: shelves }, (_, index) => {
      const floor = y - height + (index + 1) * step;
      return (
        books(setting, x + 18, floor, width - 36, step * 0.86) +
        rect(x + 6, floor, width - 12, 10, lighten(frame, 0.12))
      );
    }),
  ].join('');
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
    circle(x, top + length + size, size * 2.1, glow, 'opacity=".16"') +
    circle(x, top + length + size, size * 1.3, glow, 'opacity=".22"') +
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

export const planks = (
  x: number,
  y: number,
  width: number,
  rows: number,
  step: number,
  colour: string,
): string =>
  marks(
    Array.from({ length: rows }, (_, row) => d`M${x} ${y + row * step}h${width}`),
    colour,
    3,
  );
