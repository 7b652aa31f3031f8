import { blend, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, ellipse, marks, path, place, rect } from './svg.ts';

function cloud(setting: Setting, x: number, y: number, width: number): string {
  const { random, palette, hour } = setting;
  const white =
    hour === 'evening' ? blend(palette.paper, palette.warm, 0.12) : lighten(palette.paper, 0.4);
  const lump = (left: number, size: number) =>
    ellipse(left * width, -size * width * 0.3, size * width * 0.62, size * width * 0.5, white);
  return place(
    lump(-0.26, random.between(0.3, 0.42)) +
      lump(0.04, random.between(0.46, 0.6)) +
      lump(0.3, random.between(0.26, 0.4)) +
      rect(-width / 2, -width * 0.1, width, width * 0.12, white, width * 0.06),
    x,
    y,
  );
}

/**
 * Sky with the sun on the left, some clouds and now and then birds. A calm sky leaves its left part
 * empty, without sun or birds, so that a heading can stand there.
 */
export function sky(setting: Setting, width: number, height: number, calm = false): string {
  const { random, palette, hour } = setting;
  const top =
    hour === 'evening'
      ? blend(palette.sky, palette.warm, 0.18)
      : hour === 'morning'
        ? blend(palette.sky, palette.paper, 0.25)
        : palette.sky;
  const low = blend(
    top,
    hour === 'evening' ? palette.sun : palette.paper,
    hour === 'evening' ? 0.45 : 0.6,
  );
  const sunX = width * random.between(0.1, 0.4);
  const sunY =
    hour === 'day' ? height * random.between(0.18, 0.3) : height * random.between(0.5, 0.72);
  const size = width * (hour === 'evening' ? 0.045 : 0.034);
  const glow = blend(palette.sun, palette.paper, hour === 'evening' ? 0.25 : 0.45);
  const clouds = Array.from({ length: random.whole(2, 4) }, (_, index) =>
    cloud(
      setting,
      width * (calm ? 0.66 + index * 0.12 : 0.2 + index * 0.27 + random.between(-0.1, 0.1)),
      height * random.between(0.16, 0.62),
      width * random.between(0.09, 0.17) * (calm ? 0.6 : 1),
    ),
  ).join('');
  const birdX = width * random.between(0.45, 0.85);
  const birds =
    !calm && random.chance(0.5)
      ? marks(
          [0, 1, 2, 3].map(
            (index) =>
              d`M${birdX + index * 46 - (index % 2) * 14} ${height * 0.24 + (index % 3) * 26}q9 -12 17 0q9 -12 17 0`,
          ),
          blend(palette.deep, palette.sky, 0.3),
          3.4,
        )
      : '';
  const bands = [0.5, 0.66, 0.82].map((share, index) =>
    path(
      d`M0 ${height * share}Q${width * (0.25 + index * 0.2)} ${height * (share - 0.09)} ${width * 0.55} ${height * share}T${width} ${height * (share - 0.02)}V${height + 40}H0Z`,
      blend(top, low, (index + 1) / 3),
    ),
  );
  return [
    rect(0, 0, width, height + 40, top),
    ...bands,
    calm
      ? ''
      : circle(sunX, sunY, size * 2.4, glow, 'fill-opacity=".2"') +
        circle(sunX, sunY, size * 1.7, glow, 'fill-opacity=".35"') +
        circle(sunX, sunY, size, blend(palette.sun, palette.paper, 0.12)),
    clouds,
    birds,
  ].join('');
}
