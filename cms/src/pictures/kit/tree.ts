import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { type Point, circle, d, ellipse, marks, outline, path, place, stroke } from './svg.ts';

export type TreeKind = 'round' | 'poplar' | 'willow' | 'birch' | 'fruit';

/** A lying shadow under something that stands on (x, y); the light comes from the left. */
export const shadow = (x: number, y: number, width: number, colour: string): string =>
  ellipse(
    x + width * 0.14,
    y,
    width * 0.58,
    Math.max(3, width * 0.07),
    colour,
    'fill-opacity=".22"',
  );

function crown(setting: Setting, width: number, height: number): string {
  const { random, foliage } = setting;
  const [light, mid, dark] = foliage;
  const spots = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2 + random.between(-0.2, 0.2);
    return [
      Math.cos(angle) * 0.27 * width,
      Math.sin(angle) * 0.27 * height,
      random.between(0.2, 0.27),
    ] as const;
  });
  const lumps = (list: typeof spots, scale: number, shift: number, colour: string) =>
    list
      .map(([x, y, size]) =>
        ellipse(
          x * scale - shift * width,
          y * scale - shift * height,
          size * width * scale,
          size * height * scale,
          colour,
        ),
      )
      .join('');
  const flecks = Array.from({ length: 16 }, () => {
    const angle = random.between(0, Math.PI * 2);
    const reach = Math.sqrt(random.next()) * 0.42;
    const x = Math.cos(angle) * reach * width;
    const y = Math.sin(angle) * reach * height;
    return d`M${x} ${y}q${width * 0.02} ${-width * 0.03} ${width * 0.05} 0`;
  });
  return [
    lumps(spots, 1, 0, dark) + ellipse(0, 0, width * 0.32, height * 0.32, dark),
    lumps(spots, 0.82, 0.045, mid) +
      ellipse(-width * 0.04, -height * 0.04, width * 0.28, height * 0.28, mid),
    lumps(spots.slice(3, 7), 0.5, 0.13, light) +
      ellipse(-width * 0.16, -height * 0.15, width * 0.12, height * 0.1, light),
    marks(flecks, blend(mid, dark, 0.6), Math.max(1.4, width * 0.014)),
  ].join('');
}

function branches(height: number, spread: number, colour: string): string {
  const twigs = [-1, -0.6, -0.25, 0.2, 0.55, 1].map(
    (side, index) =>
      d`M0 ${-height * (0.34 + (index % 3) * 0.08)}Q${side * spread * 0.3} ${-height * 0.6} ${side * spread * 0.5} ${-height * (0.98 - Math.abs(side) * 0.22)}M${side * spread * 0.26} ${-height * 0.64}l${side * spread * 0.2} ${-height * 0.02}`,
  );
  return marks(twigs, colour, height * 0.02);
}

/** A tree of the given height standing on (x, y), in the dress of the season. */
export function tree(
  setting: Setting,
  x: number,
  y: number,
  height: number,
  kind: TreeKind,
): string {
  const { random, palette, season, foliage } = setting;
  const bark =
    kind === 'birch'
      ? season === 'winter'
        ? blend(palette.paper, palette.deep, 0.35)
        : blend(palette.paper, palette.soft, 0.25)
      : blend(palette.deep, palette.soft, 0.34);
  const slim = kind === 'poplar' ? 0.28 : kind === 'birch' ? 0.46 : kind === 'willow' ? 0.75 : 0.7;
  const width = height * slim * random.between(0.9, 1.1);
  const girth = height * (kind === 'willow' ? 0.075 : kind === 'birch' ? 0.04 : 0.06);
  const trunkTop = kind === 'willow' ? -height * 0.46 : -height * 0.5;
  const trunk = path(
    d`M${-girth} 0Q${-girth * 0.5} ${-height * 0.1} ${-girth * 0.5} ${trunkTop}L${girth * 0.5} ${trunkTop}Q${girth * 0.5} ${-height * 0.1} ${girth * 1.1} 0Z`,
    bark,
  );
  const side = path(
    d`M${girth * 0.1} 0L${girth * 0.15} ${trunkTop}L${girth * 0.5} ${trunkTop}Q${girth * 0.5} ${-height * 0.1} ${girth * 1.1} 0Z`,
    darken(bark, 0.18),
  );
  const ground = shadow(0, 0, width * 0.9, palette.deep);
  const bare = season === 'winter';
  const rings =
    kind === 'birch'
      ? marks(
          [0.12, 0.2, 0.31, 0.4].map(
            (share) => d`M${-girth * 0.5} ${-height * share}h${girth * 0.6}`,
          ),
          darken(bark, 0.55),
          height * 0.008,
        )
      : '';

  if (kind === 'willow') {
    const rods = Array.from({ length: 19 }, (_, index) => {
      const angle = -Math.PI * (0.14 + (index / 18) * 0.72);
      const reach = height * random.between(0.38, 0.5);
      return d`M${Math.cos(angle) * girth * 0.5} ${trunkTop}q${Math.cos(angle) * reach * 0.35} ${Math.sin(angle) * reach * 0.7} ${Math.cos(angle) * reach} ${Math.sin(angle) * reach}`;
    });
    const knob =
      ellipse(0, trunkTop, girth * 1.05, girth * 0.85, bark) +
      ellipse(girth * 0.3, trunkTop + girth * 0.2, girth * 0.6, girth * 0.5, darken(bark, 0.18));
    const leaves = bare
      ? ''
      : place(crown(setting, height * 0.8, height * 0.52), 0, -height * 0.72) +
        marks(rods, foliage[2], height * 0.008) +
        marks(
          rods.filter((_, index) => index % 3 === 0),
          foliage[0],
          height * 0.008,
        );
    return place(
      ground +
        trunk +
        side +
        (bare ? marks(rods, blend(palette.warm, bark, 0.55), height * 0.012) : leaves) +
        knob,
      x,
      y,
    );
  }
  if (bare) return place(ground + branches(height, width, bark) + trunk + side + rings, x, y);
  const leaves = place(
    crown(setting, width, kind === 'poplar' ? height * 0.86 : height * 0.64),
    0,
    kind === 'poplar' ? -height * 0.55 : -height * 0.67,
  );
  const limbs = stroke(
    d`M0 ${-height * 0.36}Q${width * 0.1} ${-height * 0.5} ${width * 0.22} ${-height * 0.58}M0 ${-height * 0.4}Q${-width * 0.1} ${-height * 0.52} ${-width * 0.2} ${-height * 0.62}`,
    bark,
    girth * 0.4,
  );
  const treats = kind === 'fruit' ? fruit(setting, width, height) : '';
  return place(ground + trunk + side + rings + leaves + limbs + treats, x, y);
}

function fruit(setting: Setting, width: number, height: number): string {
  const { random, palette, season } = setting;
  const colour =
    season === 'spring' ? lighten(blend(palette.warm, palette.paper, 0.55), 0.2) : palette.warm;
  return Array.from({ length: season === 'spring' ? 26 : 13 }, () => {
    const angle = random.between(0, Math.PI * 2);
    const reach = Math.sqrt(random.next()) * 0.42;
    return circle(
      Math.cos(angle) * reach * width,
      -height * 0.67 + Math.sin(angle) * reach * height * 0.6,
      height * 0.018,
      colour,
    );
  }).join('');
}

/** A rounded bush; the top is drawn with soft lumps. */
export function bush(setting: Setting, x: number, y: number, width: number, tone = 1): string {
  const { random, foliage } = setting;
  const height = width * random.between(0.42, 0.6);
  const lumps = (scale: number): Point[] => [
    [-width / 2, 0],
    [-width * 0.48 * scale, -height * 0.5 * scale],
    [-width * 0.2 * scale, -height * random.between(0.8, 1) * scale],
    [width * 0.1 * scale, -height * random.between(0.75, 1) * scale],
    [width * 0.42 * scale, -height * 0.6 * scale],
    [width / 2, 0],
  ];
  const [light, mid, dark] = foliage;
  const base = tone > 1 ? dark : mid;
  return place(
    shadow(0, 0, width, setting.palette.deep) +
      path(outline(lumps(1)), base) +
      place(path(outline(lumps(0.6)), tone > 1 ? mid : light), -width * 0.1, -height * 0.2),
    x,
    y,
  );
}
