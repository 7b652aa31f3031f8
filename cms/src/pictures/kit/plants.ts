import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import { circle, d, ellipse, marks, path, place, rect, stroke } from './svg.ts';

/** Tufts of grass spread over an area: the texture of a lawn. */
export function tufts(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
): string {
  const { random, grass, palette } = setting;
  const data = Array.from({ length: count }, () => {
    const down = random.next();
    const size = 5 + down * 10;
    return d`M${x + random.next() * width} ${y + down * height}q${-size * 0.2} ${-size} ${-size * 0.5} ${-size * 1.2}m${size * 0.7} ${size * 1.2}q${size * 0.1} ${-size} ${size * 0.5} ${-size * 1.3}`;
  });
  return marks(data, blend(grass, palette.deep, 0.22), 2.6);
}

/** Small flowers strewn over a field; in winter only a few seed heads remain. */
export function flowers(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
): string {
  const { random, palette, season } = setting;
  const tones =
    season === 'winter'
      ? [palette.soft, palette.paper]
      : [palette.warm, palette.sun, palette.paper, blend(palette.warm, palette.paper, 0.5)];
  return Array.from({ length: count }, () => {
    const down = random.next();
    const size = 3 + down * 5;
    const left = x + random.next() * width;
    const top = y + down * height;
    return (
      circle(left, top, size, random.pick(tones)) +
      circle(left, top, size * 0.35, darken(palette.sun, 0.15))
    );
  }).join('');
}

/** One tall flower on its stem. */
export function bloom(
  setting: Setting,
  x: number,
  y: number,
  height: number,
  colour: string,
): string {
  const { foliage, palette, random } = setting;
  const sway = random.between(-0.12, 0.12) * height;
  const size = Math.min(34, height * 0.15);
  const petals = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2;
    return circle(
      Math.cos(angle) * size * 0.78,
      Math.sin(angle) * size * 0.78,
      size * 0.46,
      colour,
    );
  }).join('');
  return place(
    stroke(
      d`M0 0Q${sway * 0.2} ${-height * 0.5} ${sway} ${-height}`,
      foliage[2],
      Math.max(3, height * 0.022),
    ) +
      path(
        d`M${sway * 0.2} ${-height * 0.3}q${height * 0.16} ${-height * 0.14} ${height * 0.22} ${-height * 0.04}q${-height * 0.1} ${height * 0.1} ${-height * 0.22} ${height * 0.04}Z`,
        foliage[1],
      ) +
      path(
        d`M${sway * 0.3} ${-height * 0.46}q${-height * 0.15} ${-height * 0.13} ${-height * 0.2} ${-height * 0.03}q${height * 0.1} ${height * 0.09} ${height * 0.2} ${height * 0.03}Z`,
        foliage[0],
      ) +
      place(
        petals + circle(0, 0, size * 0.55, palette.sun === colour ? palette.deep : palette.sun),
        sway,
        -height,
      ),
    x,
    y,
  );
}

/** A leafy clump of pointed blades, for borders and the front of a picture. */
export function blades(
  setting: Setting,
  x: number,
  y: number,
  height: number,
  colour: string,
  count = 7,
): string {
  const { random } = setting;
  const leaves = Array.from({ length: count }, (_, index) => {
    const side = (index / (count - 1) - 0.5) * 2;
    const reach = height * random.between(0.75, 1.05) * (1 - Math.abs(side) * 0.25);
    const tip = side * height * 0.62;
    const wide = height * 0.07;
    return d`M${-wide + side * 8} 0Q${tip * 0.3 - wide} ${-reach * 0.6} ${tip} ${-reach}Q${tip * 0.35 + wide} ${-reach * 0.5} ${wide + side * 8} 0Z`;
  });
  return place(path(leaves.join(''), colour), x, y);
}

/** Reed with plumes at the water's edge. */
export function reeds(
  setting: Setting,
  x: number,
  y: number,
  height: number,
  count: number,
): string {
  const { random, foliage, palette } = setting;
  const stems: string[] = [];
  const plumes: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const left = x + index * height * 0.09 + random.between(-4, 4);
    const tall = height * random.between(0.65, 1);
    const lean = random.between(-0.1, 0.14) * tall;
    stems.push(d`M${left} ${y}q0 ${-tall * 0.6} ${lean} ${-tall}`);
    if (random.chance(0.5))
      plumes.push(d`M${left + lean} ${y - tall}l${lean * 0.1} ${tall * 0.17}`);
  }
  return (
    marks(stems, foliage[2], Math.max(2.5, height * 0.022)) +
    marks(plumes, blend(palette.warm, palette.deep, 0.5), height * 0.06)
  );
}

/** A plant in a pot standing on (x, y). */
export function potted(setting: Setting, x: number, y: number, height: number): string {
  const { random, palette, foliage } = setting;
  const pot = random.pick([
    palette.warm,
    palette.paper,
    blend(palette.soft, palette.warm, 0.3),
    palette.sun,
  ]);
  const size = height * 0.34;
  const round = random.chance(0.5);
  const leaves = round
    ? Array.from({ length: 7 }, (_, index) => {
        const side = index / 3 - 1;
        const top = -height * (0.95 - Math.abs(side) * 0.3);
        return (
          stroke(
            d`M0 ${-size}Q${side * 6} ${top * 0.7} ${side * height * 0.3} ${top}`,
            foliage[2],
            3,
          ) +
          ellipse(
            side * height * 0.3,
            top,
            height * 0.11,
            height * 0.13,
            index % 2 ? foliage[1] : foliage[2],
          )
        );
      }).join('')
    : blades({ ...setting }, 0, -size, height * 0.72, foliage[2], 7) +
      blades(setting, 2, -size, height * 0.5, foliage[1], 5);
  return place(
    leaves +
      path(
        d`M${-size * 0.5} ${-size}L${size * 0.5} ${-size}L${size * 0.38} 0L${-size * 0.38} 0Z`,
        pot,
      ) +
      path(
        d`M${size * 0.1} ${-size}L${size * 0.5} ${-size}L${size * 0.38} 0L${size * 0.06} 0Z`,
        darken(pot, 0.12),
      ) +
      rect(-size * 0.56, -size * 1.12, size * 1.12, size * 0.22, lighten(pot, 0.15), 3),
    x,
    y,
  );
}
