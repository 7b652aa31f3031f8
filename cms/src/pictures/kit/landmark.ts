import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, ellipse, marks, path, place, polygon, rect, stroke, turn } from './svg.ts';

/** A village church: square brick tower with a slate spire, the nave to the right. */
export function church(setting: Setting, x: number, y: number, height: number, haze = 0): string {
  const { palette } = setting;
  const far = (colour: string) => blend(colour, palette.sky, haze);
  const brick = far(blend(palette.warm, palette.soft, 0.35));
  const slate = far(blend(palette.deep, palette.sky, 0.25));
  const half = height * 0.09;
  const tower = height * 0.56;
  return place(
    [
      polygon(
        [
          [half, -height * 0.2],
          [half * 1.6, -height * 0.36],
          [half * 5.4, -height * 0.36],
          [half * 5.8, -height * 0.2],
        ],
        slate,
      ),
      rect(half, -height * 0.2, half * 4.7, height * 0.2, brick),
      ...[1.7, 2.9, 4.1].map((left) =>
        path(
          d`M${half * left} ${-height * 0.03}v${-height * 0.08}q${half * 0.32} ${-half * 0.7} ${half * 0.64} 0v${height * 0.08}Z`,
          slate,
        ),
      ),
      rect(-half, -tower, half * 2, tower, brick),
      rect(half * 0.3, -tower, half * 0.7, tower, darken(brick, 0.12)),
      polygon(
        [
          [-half * 1.2, -tower],
          [0, -height],
          [half * 1.2, -tower],
        ],
        slate,
      ),
      polygon(
        [
          [0, -height],
          [half * 1.2, -tower],
          [half * 0.3, -tower],
        ],
        darken(slate, 0.15),
      ),
      stroke(d`M0 ${-height}v${-height * 0.05}`, slate, height * 0.008),
      circle(0, -tower * 0.8, half * 0.42, far(palette.paper)),
      stroke(
        d`M0 ${-tower * 0.8}v${-half * 0.28}M0 ${-tower * 0.8}h${half * 0.2}`,
        slate,
        half * 0.09,
      ),
      path(
        d`M${-half * 0.35} ${-tower * 0.5}v${-half * 0.9}q${half * 0.35} ${-half * 0.6} ${half * 0.7} 0v${half * 0.9}Z`,
        slate,
      ),
      path(
        d`M${-half * 0.4} 0v${-half * 1.1}q${half * 0.4} ${-half * 0.6} ${half * 0.8} 0v${half * 1.1}Z`,
        slate,
      ),
    ].join(''),
    x,
    y,
  );
}

/** A polder mill with thatched body; angle turns the sails. */
export function mill(
  setting: Setting,
  x: number,
  y: number,
  height: number,
  angle: number,
  haze = 0,
): string {
  const { palette } = setting;
  const far = (colour: string) => blend(colour, palette.sky, haze);
  const thatch = far(blend(blend(palette.deep, palette.soft, 0.5), palette.warm, 0.15));
  const white = far(lighten(palette.paper, 0.5));
  const dark = far(palette.deep);
  const wide = height * 0.2;
  const neck = height * 0.1;
  const axis = -height * 0.68;
  const reach = height * 0.5;
  const sail = (degrees: number) =>
    turn(
      [
        stroke(d`M0 ${axis}v${-reach}`, dark, height * 0.014),
        rect(
          height * 0.008,
          axis - reach,
          height * 0.07,
          reach * 0.8,
          far(blend(palette.paper, palette.sun, 0.15)),
        ),
        rect(-height * 0.026, axis - reach, height * 0.026, reach * 0.8, far(palette.warm)),
        marks(
          [0.15, 0.3, 0.45, 0.6, 0.75].map(
            (share) => d`M0 ${axis - reach * (0.22 + share)}h${height * 0.078}`,
          ),
          dark,
          height * 0.006,
        ),
        stroke(d`M${height * 0.078} ${axis - reach}v${reach * 0.8}`, dark, height * 0.006),
      ].join(''),
      degrees,
      0,
      axis,
    );
  const reeds = Array.from(
    { length: 12 },
    (_, index) =>
      d`M${((index % 4) - 1.6) * wide * 0.4} ${-height * (0.24 + Math.floor(index / 4) * 0.13)}v${height * 0.05}`,
  );
  return place(
    [
      ellipse(wide * 0.3, 0, wide * 1.7, height * 0.025, palette.deep, 'fill-opacity=".2"'),
      polygon(
        [
          [-wide * 1.05, 0],
          [-wide * 0.95, -height * 0.17],
          [wide * 0.95, -height * 0.17],
          [wide * 1.05, 0],
        ],
        far(blend(palette.warm, palette.soft, 0.35)),
      ),
      polygon(
        [
          [wide * 0.3, 0],
          [wide * 0.28, -height * 0.17],
          [wide * 0.95, -height * 0.17],
          [wide * 1.05, 0],
        ],
        far(blend(palette.warm, palette.deep, 0.3)),
      ),
      rect(
        -wide * 0.28,
        -height * 0.12,
        wide * 0.46,
        height * 0.12,
        blend(white, palette.leaf, 0.5),
      ),
      polygon(
        [
          [-wide, -height * 0.17],
          [-neck, -height * 0.64],
          [neck, -height * 0.64],
          [wide, -height * 0.17],
        ],
        thatch,
      ),
      polygon(
        [
          [wide * 0.3, -height * 0.17],
          [neck * 0.3, -height * 0.64],
          [neck, -height * 0.64],
          [wide, -height * 0.17],
        ],
        darken(thatch, 0.16),
      ),
      marks(reeds, darken(thatch, 0.2), height * 0.007),
      rect(-wide * 0.2, -height * 0.36, wide * 0.3, height * 0.06, white, 2),
      path(
        d`M${-neck * 1.25} ${-height * 0.64}C${-neck * 1.3} ${-height * 0.76} ${neck * 0.9} ${-height * 0.8} ${neck * 1.5} ${-height * 0.64}Z`,
        darken(thatch, 0.25),
      ),
      rect(-neck * 1.25, -height * 0.655, neck * 2.75, height * 0.02, white),
      [0, 90, 180, 270].map((step) => sail(angle + step)).join(''),
      circle(0, axis, height * 0.02, far(palette.sun)),
    ].join(''),
    x,
    y,
  );
}
