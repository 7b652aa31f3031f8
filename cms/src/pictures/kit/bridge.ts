import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { d, marks, path, place, polygon, rect, stroke } from './svg.ts';

/** A white Dutch drawbridge; x is the middle, y the level of the deck. */
export function drawbridge(setting: Setting, x: number, y: number, width: number): string {
  const { palette } = setting;
  const white = lighten(palette.paper, 0.7);
  const shade = blend(white, palette.deep, 0.25);
  const brick = blend(palette.warm, palette.soft, 0.3);
  const post = width * 0.5;
  const rails = Array.from(
    { length: 9 },
    (_, index) => d`M${-width * 0.5 + index * width * 0.125} 0v${-width * 0.09}`,
  );
  return place(
    [
      polygon(
        [
          [-width * 0.62, 0],
          [-width * 0.34, 0],
          [-width * 0.3, width * 0.2],
          [-width * 0.66, width * 0.2],
        ],
        brick,
      ),
      polygon(
        [
          [width * 0.62, 0],
          [width * 0.34, 0],
          [width * 0.3, width * 0.2],
          [width * 0.66, width * 0.2],
        ],
        darken(brick, 0.12),
      ),
      rect(
        -width * 0.7,
        -width * 0.01,
        width * 1.4,
        width * 0.05,
        blend(palette.soft, palette.deep, 0.4),
      ),
      stroke(d`M${-width * 0.2} ${-post}V0M${-width * 0.3} ${-post}V0`, shade, width * 0.028),
      stroke(
        d`M${-width * 0.48} ${-post * 1.06}L${width * 0.22} ${-post * 0.94}M${width * 0.2} ${-post * 0.94}V0`,
        shade,
        width * 0.016,
      ),
      stroke(d`M${-width * 0.25} ${-post * 1.02}V0`, white, width * 0.045),
      stroke(
        d`M${-width * 0.5} ${-post * 1.1}L${width * 0.24} ${-post * 0.96}`,
        white,
        width * 0.04,
      ),
      stroke(d`M${width * 0.23} ${-post * 0.96}V0`, white, width * 0.014),
      rect(-width * 0.58, -post * 1.16, width * 0.14, width * 0.08, white, 4),
      stroke(d`M${-width * 0.68} ${-width * 0.09}H${width * 0.68}`, white, width * 0.016),
      marks(rails, white, width * 0.012),
    ].join(''),
    x,
    y,
  );
}

/** A low brick arch bridge; y is the water level. */
export function archBridge(setting: Setting, x: number, y: number, width: number): string {
  const { palette } = setting;
  const brick = blend(palette.warm, palette.soft, 0.25);
  const rise = width * 0.32;
  return place(
    [
      path(
        d`M${-width * 0.62} 0Q${-width * 0.4} ${-rise * 0.9} 0 ${-rise}Q${width * 0.4} ${-rise * 0.9} ${width * 0.62} 0H${width * 0.34}C${width * 0.3} ${-rise * 0.9} ${-width * 0.3} ${-rise * 0.9} ${-width * 0.34} 0Z`,
        brick,
      ),
      stroke(
        d`M${-width * 0.34} 0C${-width * 0.3} ${-rise * 0.9} ${width * 0.3} ${-rise * 0.9} ${width * 0.34} 0`,
        lighten(brick, 0.45),
        width * 0.016,
      ),
      stroke(
        d`M${-width * 0.6} ${-rise * 0.12}Q${-width * 0.4} ${-rise * 0.95} 0 ${-rise * 1.04}Q${width * 0.4} ${-rise * 0.95} ${width * 0.6} ${-rise * 0.12}`,
        lighten(palette.soft, 0.4),
        width * 0.022,
      ),
      marks(
        [-0.44, -0.3, -0.16, 0, 0.16, 0.3, 0.44].map(
          (side) => d`M${side * width} ${-rise * (1.02 - side * side * 2.7)}v${-width * 0.1}`,
        ),
        palette.deep,
        width * 0.008,
      ),
      stroke(
        d`M${-width * 0.5} ${-rise * 0.42 - width * 0.06}Q${-width * 0.3} ${-rise * 1.02 - width * 0.08} 0 ${-rise * 1.05 - width * 0.09}Q${width * 0.3} ${-rise * 1.02 - width * 0.08} ${width * 0.5} ${-rise * 0.42 - width * 0.06}`,
        palette.deep,
        width * 0.009,
      ),
    ].join(''),
    x,
    y,
  );
}
