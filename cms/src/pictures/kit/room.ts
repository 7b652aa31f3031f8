import { blend, darken, lighten } from './colour.ts';
import { houseRow } from './house.ts';
import { lamp } from './furniture.ts';
import { treeline, wide } from './landscape.ts';
import { potted } from './plants.ts';
import type { Setting } from './setting.ts';
import { circle, d, marks, path, place, polygon, rect } from './svg.ts';
import { tree } from './tree.ts';

/** A large window with the village or a garden outside. */
export function window(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const { random, palette, grass, hour } = setting;
  const frame = lighten(palette.paper, 0.6);
  const air =
    hour === 'evening'
      ? blend(palette.sky, palette.warm, 0.25)
      : blend(palette.sky, palette.paper, 0.25);
  const view = random.chance(0.5)
    ? treeline(setting, height * 0.72, 70, 0.4, width) +
      rect(0, height * 0.74, width, height * 0.26, grass) +
      tree(setting, width * random.between(0.25, 0.75), height * 0.9, height * 0.7, 'round')
    : houseRow(setting, 8, height * 0.94, width - height * 0.5, height * 0.4, [
        'point',
        'bell',
        'row',
      ]) + rect(0, height * 0.93, width, height * 0.07, grass);
  return place(
    [
      rect(-16, -16, width + 32, height + 32, darken(frame, 0.08), 4),
      `<svg width="${Math.round(width)}" height="${Math.round(height)}" overflow="hidden">${rect(0, 0, width, height, air)}${circle(width * 0.2, height * 0.22, height * 0.09, blend(palette.sun, palette.paper, 0.3))}${view}</svg>`,
      polygon(
        [
          [width * 0.1, height],
          [width * 0.4, 0],
          [width * 0.52, 0],
          [width * 0.22, height],
        ],
        '#ffffff',
        'fill-opacity=".18"',
      ),
      marks([d`M${width / 2} 0V${height}`, d`M0 ${height * 0.3}H${width}`], frame, 10),
      path(d`M0 0H${width}V${height}H0Z`, 'none', `stroke="${frame}" stroke-width="14"`),
      rect(-30, height + 10, width + 60, 20, frame, 4),
    ].join(''),
    x,
    y,
  );
}

/** A framed abstract print on the wall. */
export function print(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const { random, palette } = setting;
  const [first, second, third] = random.shuffle([
    palette.warm,
    palette.sun,
    palette.leaf,
    palette.deep,
    palette.sky,
  ]);
  return place(
    [
      rect(5, 8, width, height, palette.deep, 2).replace('/>', ' fill-opacity=".18"/>'),
      rect(0, 0, width, height, lighten(palette.paper, 0.6), 2),
      rect(
        width * 0.12,
        height * 0.1,
        width * 0.76,
        height * 0.8,
        blend(first ?? palette.sky, palette.paper, 0.6),
      ),
      circle(
        width * random.between(0.35, 0.65),
        height * 0.38,
        width * 0.2,
        second ?? palette.warm,
      ),
      path(
        d`M${width * 0.12} ${height * 0.62}Q${width * 0.4} ${height * 0.45} ${width * 0.88} ${height * 0.68}V${height * 0.9}H${width * 0.12}Z`,
        third ?? palette.leaf,
      ),
    ].join(''),
    x,
    y,
  );
}

export interface Room {
  readonly floor: number;
  readonly window?: boolean;
  readonly lamps?: readonly number[];
  readonly plant?: boolean;
  readonly prints?: boolean;
}

/** An indoor ground: wall, floor, skirting, a window, prints, lamps and a plant, arranged by chance. */
export function room(
  setting: Setting,
  { floor, window: hasWindow = true, lamps = [], plant = true, prints = true }: Room,
): string {
  const { random, palette } = setting;
  const wall = random.pick([
    blend(palette.paper, palette.sky, 0.5),
    blend(palette.paper, palette.soft, 0.55),
    blend(palette.paper, palette.sun, 0.28),
    blend(palette.paper, palette.leaf, 0.34),
  ]);
  const ground = blend(palette.soft, palette.warm, random.between(0.05, 0.2));
  const boards: string[] = [];
  for (let row = 0; row < 6; row += 1) {
    const y = floor + 16 + (1000 - floor) * (row / 6) ** 1.2;
    boards.push(d`M0 ${y}H${wide}`);
    for (let left = random.between(0, 300); left < wide; left += random.between(260, 480))
      boards.push(d`M${left} ${y}l${(left - 800) * 0.06} ${26 + row * 7}`);
  }
  const windowX = random.between(130, 760);
  const windowWide = random.between(400, 560);
  const printX =
    windowX > 480
      ? random.between(80, windowX - 330)
      : random.between(windowX + windowWide + 90, 1300);
  return [
    rect(0, 0, wide, floor, wall),
    rect(0, floor - 190, wide, 190, darken(wall, 0.06)),
    rect(0, floor - 194, wide, 8, lighten(wall, 0.5)),
    hasWindow ? window(setting, windowX, 110, windowWide, 330) : '',
    prints ? print(setting, printX, 140, 170, 220) : '',
    prints && random.chance(0.6) ? print(setting, printX + 200, 190, 120, 150) : '',
    rect(0, floor, wide, 1000 - floor, ground),
    marks(boards, darken(ground, 0.1), 3),
    rect(0, floor - 18, wide, 20, lighten(wall, 0.5)),
    plant
      ? potted(
          setting,
          random.chance(0.5) ? random.between(70, 120) : random.between(1480, 1530),
          floor + 50,
          random.between(280, 360),
        )
      : '',
    lamps
      .map((x) =>
        lamp(
          x,
          0,
          random.between(90, 170),
          54,
          random.pick([palette.warm, palette.deep, palette.sun]),
          palette.sun,
        ),
      )
      .join(''),
  ].join('');
}
