import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import type { Point } from './svg.ts';
import { circle, d, marks, path, place, polyline, rect, ring } from './svg.ts';
import { shadow } from './tree.ts';

function wheel(x: number, y: number, radius: number, tyre: string, rim: string): string {
  const spokes = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI;
    const dx = Math.cos(angle) * radius;
    const dy = Math.sin(angle) * radius;
    return d`M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
  });
  return (
    marks(spokes, rim, 0.7) +
    ring(x, y, radius, tyre, 3.6) +
    ring(x, y, radius - 3, rim, 1.2) +
    circle(x, y, 3, tyre)
  );
}

/** A Dutch city bicycle riding right; its units: the wheels stand 100 apart. x is the crank. */
export function bicycle(
  setting: Setting,
  x: number,
  y: number,
  scale: number,
  colour: string,
  load: 'none' | 'crate' | 'bags' | 'box',
): string {
  const { palette } = setting;
  const dark = darken(palette.deep, 0.3);
  const rear: Point = [-46, -31];
  const front: Point = [56, -31];
  const saddle: Point = [-16, -84];
  const bars: Point = [38, -88];
  const cargo =
    load === 'crate'
      ? rect(42, -92, 36, 24, blend(palette.soft, palette.warm, 0.25), 2) +
        marks(['M45-84h30', 'M45-76h30'], blend(palette.soft, palette.deep, 0.4), 2)
      : load === 'bags'
        ? path('M-68-62h34l4 32q-20 6-42 0Z', palette.sun) +
          path('M-68-62h34l1 10h-36Z', darken(palette.sun, 0.14))
        : '';
  return place(
    [
      shadow(0, 0, 150, palette.deep),
      wheel(rear[0], rear[1], 30, dark, lighten(palette.soft, 0.3)),
      load === 'box' ? '' : wheel(front[0], front[1], 30, dark, lighten(palette.soft, 0.3)),
      polyline([rear, [-4, -33], saddle, rear], colour, 4.4),
      polyline(
        [
          [-4, -33],
          [36, -70],
          [-11, -64],
        ],
        colour,
        4.8,
      ),
      polyline([[34, -90], [36, -70], load === 'box' ? [38, -60] : front], colour, 4.4),
      polyline(
        [
          [-64, -61],
          [-22, -61],
        ],
        dark,
        3.4,
      ),
      polyline([rear, [-52, -61]], dark, 2.4),
      polyline([[28, -96], bars, [34, -90]], dark, 4),
      path(
        'M-76-40Q-66-66-44-64',
        'none',
        `stroke="${dark}" stroke-width="3.4" stroke-linecap="round"`,
      ),
      path('M-28-88q12-4 24 0q-4 6-12 5q-10 2-12-5Z', dark),
      path('M-46-35h42v6h-42Z', dark),
      circle(-4, -32, 7, lighten(dark, 0.3)),
      polyline(
        [
          [-4, -32],
          [4, -21],
        ],
        dark,
        3,
      ),
      circle(44, -78, 4.4, palette.sun),
      cargo,
    ].join(''),
    x,
    y,
    scale,
  );
}

/** A cargo bike with a wooden box in front, for children or goods. */
export function cargoBike(
  setting: Setting,
  x: number,
  y: number,
  scale: number,
  colour: string,
  inBox: string,
): string {
  const { palette } = setting;
  const wood = blend(blend(palette.soft, palette.sun, 0.4), palette.deep, 0.12);
  const dark = darken(palette.deep, 0.3);
  return (
    bicycle(setting, x, y, scale, colour, 'box') +
    place(
      [
        inBox,
        polyline(
          [
            [-4, -33],
            [60, -22],
            [128, -24],
            [150, -24],
          ],
          colour,
          4.4,
        ),
        wheel(150, -24, 23, dark, lighten(palette.soft, 0.3)),
        path('M56-76L146-80L138-24L70-24Z', wood),
        path('M118-79L146-80L138-24L122-24Z', darken(wood, 0.12)),
        marks(['M60-62L144-65', 'M65-44L141-46'], darken(wood, 0.18), 2),
      ].join(''),
      x,
      y,
      scale,
    )
  );
}
