import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, ellipse, marks, path, place, polygon, rect, stroke } from './svg.ts';

export const waterTone = ({ palette, hour }: Setting): string =>
  hour === 'evening'
    ? blend(blend(palette.sky, palette.deep, 0.3), palette.warm, 0.1)
    : blend(palette.sky, palette.deep, 0.24);

/** Short level strokes that make a plane read as water. */
export function ripples(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
): string {
  const { random, palette } = setting;
  const tone = waterTone(setting);
  const draw = () =>
    Array.from({ length: count }, () => {
      const down = random.next();
      const long = (18 + down * 70) * random.between(0.6, 1.3);
      return d`M${x + random.next() * (width - long)} ${y + down * height}q${long * 0.25} -5 ${long * 0.5} 0t${long * 0.5} 0`;
    });
  return marks(draw(), lighten(tone, 0.42), 4) + marks(draw(), blend(tone, palette.deep, 0.25), 3);
}

/** A low boat with two thwarts; the hull is cut off by the water at y. */
export function boat(
  setting: Setting,
  x: number,
  y: number,
  length: number,
  colour: string,
): string {
  const half = length / 2;
  const deep = length * 0.15;
  return place(
    [
      ellipse(0, deep * 0.75, half * 1.02, deep * 0.22, setting.palette.deep, 'fill-opacity=".25"'),
      path(
        d`M${-half} ${-deep * 0.9}Q0 ${-deep * 0.3} ${half * 1.08} ${-deep * 1.1}Q${half * 0.9} ${deep * 0.5} ${half * 0.72} ${deep * 0.75}H${-half * 0.8}Q${-half} ${deep * 0.4} ${-half} ${-deep * 0.9}Z`,
        colour,
      ),
      path(
        d`M${-half * 0.97} ${-deep * 0.1}Q0 ${deep * 0.4} ${half * 0.95} ${-deep * 0.1}L${half * 0.72} ${deep * 0.75}H${-half * 0.8}Z`,
        darken(colour, 0.18),
      ),
      stroke(
        d`M${-half} ${-deep * 0.9}Q0 ${-deep * 0.3} ${half * 1.08} ${-deep * 1.1}`,
        lighten(setting.palette.soft, 0.3),
        length * 0.02,
      ),
    ].join(''),
    x,
    y,
  );
}

export function duck(setting: Setting, x: number, y: number, size: number, left = false): string {
  const { palette } = setting;
  return place(
    [
      ellipse(0, 3, 30, 5, palette.deep, 'fill-opacity=".2"'),
      path(
        'M-28-14Q-22-4-20 2H20Q28-6 20-14Q8-20-8-14Q-18-10-28-14Z',
        blend(palette.soft, palette.deep, 0.4),
      ),
      path('M-12-12Q4-16 14-8Q4 0-8-4Z', blend(palette.soft, palette.paper, 0.4)),
      circle(21, -22, 8.5, blend(palette.leaf, palette.deep, 0.55)),
      polygon(
        [
          [28, -24],
          [39, -20],
          [28, -18],
        ],
        palette.sun,
      ),
      circle(23, -24, 1.6, palette.paper),
    ].join(''),
    x,
    y,
    left ? -size : size,
    size,
  );
}

/** A canal seen from the bank: water between two levels, with a quay or a reedy edge behind it. */
export function canal(
  setting: Setting,
  top: number,
  bottom: number,
  width: number,
  quay: boolean,
): string {
  const { palette, grass } = setting;
  const tone = waterTone(setting);
  const edge = quay ? blend(palette.warm, palette.deep, 0.32) : blend(grass, palette.deep, 0.35);
  return [
    rect(0, top, width, bottom - top, tone),
    rect(0, top, width, (bottom - top) * 0.16, blend(tone, palette.deep, 0.25)),
    rect(0, top - 6, width, quay ? 26 : 12, edge),
    quay ? rect(0, top - 12, width, 10, lighten(palette.soft, 0.35)) : '',
    ripples(setting, 0, top + 30, width, bottom - top - 34, Math.round(width / 60)),
  ].join('');
}
