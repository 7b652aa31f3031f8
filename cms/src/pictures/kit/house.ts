import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, marks, path, place, polygon, rect } from './svg.ts';

export type Gable = 'point' | 'bell' | 'step' | 'row' | 'flat';

export function windowPane(
  x: number,
  y: number,
  width: number,
  height: number,
  glass: string,
  frame: string,
): string {
  return (
    rect(x - width * 0.1, y - width * 0.1, width * 1.2, height + width * 0.2, frame, 2) +
    rect(x, y, width, height, glass) +
    polygon(
      [
        [x, y + height * 0.75],
        [x + width * 0.8, y],
        [x + width, y],
        [x + width, y + height * 0.12],
        [x, y + height],
      ],
      lighten(glass, 0.3),
    ) +
    rect(x + width * 0.46, y, width * 0.08, height, frame) +
    rect(x, y + height * 0.36, width, width * 0.08, frame)
  );
}

function bricks(setting: Setting, width: number, height: number, colour: string): string {
  const { random } = setting;
  const data = Array.from(
    { length: Math.round((width * height) / 1500) },
    () =>
      d`M${random.between(-0.44, 0.4) * width} ${-random.between(0.05, 0.95) * height}h${width * 0.05}`,
  );
  return marks(data, darken(colour, 0.11), Math.max(1.4, width * 0.012));
}

function roofOf(gable: Gable, width: number, wall: number, colour: string, roof: string): string {
  const half = width / 2;
  const rise = width * 0.62;
  if (gable === 'row') {
    const tiles = [0.28, 0.52, 0.76].map(
      (share) =>
        d`M${-half * (1.06 - share * 0.12)} ${-wall - width * 0.42 * share}H${half * (1.06 - share * 0.12)}`,
    );
    return (
      polygon(
        [
          [-half * 1.06, -wall],
          [-half * 0.92, -wall - width * 0.42],
          [half * 0.92, -wall - width * 0.42],
          [half * 1.06, -wall],
        ],
        roof,
      ) +
      marks(tiles, darken(roof, 0.12), 2.4) +
      rect(half * 0.4, -wall - width * 0.58, width * 0.1, width * 0.24, darken(colour, 0.2))
    );
  }
  if (gable === 'point') {
    return (
      rect(half * 0.42, -wall - rise * 0.85, width * 0.1, rise * 0.5, darken(colour, 0.25)) +
      polygon(
        [
          [-half * 1.1, -wall + 4],
          [0, -wall - rise],
          [half * 1.1, -wall + 4],
        ],
        roof,
      ) +
      polygon(
        [
          [-half * 0.88, -wall + 4],
          [0, -wall - rise * 0.8],
          [half * 0.88, -wall + 4],
        ],
        colour,
      )
    );
  }
  if (gable === 'bell') {
    return (
      path(
        d`M${-half} ${-wall + 2}C${-half * 0.9} ${-wall - rise * 0.3} ${-half * 0.5} ${-wall - rise * 0.25} ${-half * 0.46} ${-wall - rise * 0.62}L${-half * 0.46} ${-wall - rise * 0.7}Q0 ${-wall - rise * 1.02} ${half * 0.46} ${-wall - rise * 0.7}L${half * 0.46} ${-wall - rise * 0.62}C${half * 0.5} ${-wall - rise * 0.25} ${half * 0.9} ${-wall - rise * 0.3} ${half} ${-wall + 2}Z`,
        lighten(colour, 0.75),
      ) +
      path(
        d`M${-half * 0.86} ${-wall + 2}C${-half * 0.74} ${-wall - rise * 0.24} ${-half * 0.38} ${-wall - rise * 0.2} ${-half * 0.34} ${-wall - rise * 0.66}H${half * 0.34}C${half * 0.38} ${-wall - rise * 0.2} ${half * 0.74} ${-wall - rise * 0.24} ${half * 0.86} ${-wall + 2}Z`,
        colour,
      )
    );
  }
  if (gable === 'step') {
    return [1, 0.76, 0.52, 0.28]
      .map(
        (share, index) =>
          rect(
            -half * share,
            -wall - rise * 0.22 * index - 2,
            width * share,
            rise * 0.24 + 2,
            colour,
          ) +
          rect(
            -half * share - 2,
            -wall - rise * 0.22 * index - 4,
            half * 0.24 + 2,
            5,
            lighten(colour, 0.75),
          ) +
          rect(
            half * (share - 0.24),
            -wall - rise * 0.22 * index - 4,
            half * 0.24 + 2,
            5,
            lighten(colour, 0.75),
          ),
      )
      .reverse()
      .join('');
  }
  return rect(
    -half * 1.04,
    -wall - width * 0.07,
    width * 1.08,
    width * 0.1,
    lighten(colour, 0.7),
    2,
  );
}

/** A Dutch house front; (x, y) is the middle of its foot, wall the height up to the roof. */
export function house(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  wall: number,
  colour: string,
  gable: Gable,
): string {
  const { random, palette, hour } = setting;
  const frame = lighten(palette.paper, 0.5);
  const glass =
    hour === 'evening' && random.chance(0.6)
      ? blend(palette.sun, palette.paper, 0.3)
      : blend(palette.deep, palette.sky, 0.35);
  const roof = random.pick([
    blend(palette.warm, palette.deep, 0.25),
    blend(palette.deep, palette.sky, 0.2),
    blend(palette.deep, palette.warm, 0.35),
  ]);
  const door = random.pick([
    palette.deep,
    blend(palette.leaf, palette.deep, 0.5),
    palette.warm,
    palette.sun,
  ]);
  const floors = Math.max(1, Math.round(wall / (width * 0.62)));
  const storey = wall / floors;
  const panes = Array.from({ length: floors }, (_, floor) => {
    const top = -wall + floor * storey + storey * 0.22;
    const ground = floor === floors - 1;
    const size = width * 0.2;
    return (ground ? [-0.3] : [-0.3, 0.1])
      .map((left) =>
        windowPane(
          left * width,
          top,
          ground ? width * 0.3 : size,
          Math.min(storey * 0.55, size * 1.7),
          glass,
          frame,
        ),
      )
      .join('');
  }).join('');
  const doorHigh = Math.min(storey * 0.76, width * 0.55);
  const attic =
    gable === 'row' || gable === 'flat'
      ? ''
      : windowPane(-width * 0.08, -wall - width * 0.2, width * 0.16, width * 0.22, glass, frame);
  return place(
    [
      rect(-width / 2, -wall, width, wall, colour),
      roofOf(gable, width, wall, colour, roof),
      bricks(setting, width, wall, colour),
      rect(width * 0.36, -wall, width * 0.14, wall, darken(colour, 0.08)),
      panes,
      attic,
      rect(width * 0.14, -doorHigh - 3, width * 0.26, doorHigh + 3, frame, 2),
      rect(width * 0.17, -doorHigh, width * 0.2, doorHigh, door),
      circle(width * 0.33, -doorHigh * 0.45, width * 0.014, lighten(door, 0.6)),
      rect(width * 0.11, -4, width * 0.32, 6, blend(palette.soft, palette.deep, 0.25)),
    ].join(''),
    x,
    y,
  );
}

/** A street front from left to right, with changing widths, heights and gables. */
export function houseRow(
  setting: Setting,
  x: number,
  y: number,
  length: number,
  size: number,
  gables: readonly Gable[],
): string {
  const { random, palette } = setting;
  const brick = blend(palette.warm, palette.soft, 0.3);
  const tones = random.shuffle([
    brick,
    blend(palette.soft, palette.paper, 0.3),
    blend(palette.warm, palette.deep, 0.3),
    blend(palette.sun, palette.soft, 0.45),
    blend(palette.soft, palette.deep, 0.22),
  ]);
  const fronts: string[] = [];
  let left = x;
  while (left < x + length) {
    const width = size * random.between(0.82, 1.15);
    const tone = tones[fronts.length % tones.length] ?? brick;
    fronts.push(
      house(
        setting,
        left + width / 2,
        y,
        width,
        size * random.between(1.1, 1.75),
        tone,
        random.pick(gables),
      ),
    );
    left += width;
  }
  return fronts.join('');
}
