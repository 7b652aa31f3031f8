import { blend } from './colour.ts';
import { houseRow } from './house.ts';
import { church, mill } from './landmark.ts';
import { flowers, tufts } from './plants.ts';
import type { Setting } from './setting.ts';
import { sky } from './sky.ts';
import { d, marks, path, rect } from './svg.ts';
import { type TreeKind, tree } from './tree.ts';

export const wide = 1600;
export const high = 1000;

/** A hazy line of trees and bushes just above the horizon. */
export function treeline(
  setting: Setting,
  y: number,
  height: number,
  share: number,
  width = wide,
): string {
  const { random, palette, foliage } = setting;
  const tone = blend(foliage[1], palette.sky, share);
  let data = d`M-20 ${y + 30}V${y - height * 0.4}`;
  for (let left = -20; left < width + 40;) {
    const step = random.between(46, 120);
    const top = height * random.between(0.5, 1);
    data += d`q${step * 0.1} ${-top * 0.8} ${step * 0.5} ${-top * 0.8}t${step * 0.5} ${top * 0.8}`;
    left += step;
  }
  return path(`${data}V${y + 30}Z`, tone);
}

/** What lies at the horizon: village, polder with mill, or only trees. */
export function horizon(setting: Setting, y: number, width = wide): string {
  const { random, palette, foliage } = setting;
  const hazy = blend(foliage[2], palette.sky, 0.62);
  const back = treeline(setting, y, 90, 0.66, width);
  const kind = random.pick(['village', 'polder', 'village', 'trees']);
  const spot = width * random.between(0.5, 0.82);
  if (kind === 'village') {
    const far: Setting = { ...setting, palette: haze(setting, 0.45) };
    return (
      back +
      church(setting, spot, y + 6, random.between(270, 340), 0.42) +
      houseRow(far, spot - random.between(330, 420), y + 6, 260, 78, ['point', 'row']) +
      houseRow(far, spot + 150, y + 6, 240, 72, ['point', 'row', 'bell']) +
      treeline(setting, y + 10, 44, 0.4, width)
    );
  }
  if (kind === 'polder') {
    const rows = Array.from({ length: 7 }, (_, index) =>
      tree(setting, width * 0.05 + index * 58, y + 8, 130 + (index % 2) * 16, 'poplar'),
    );
    return (
      back +
      mill(setting, spot, y + 8, random.between(270, 330), random.between(10, 60), 0.3) +
      `<g opacity=".6">${rows.join('')}</g>`
    );
  }
  return (
    back +
    path(
      d`M0 ${y + 20}Q${width * 0.3} ${y - 70} ${width * 0.6} ${y - 6}T${width} ${y - 20}V${y + 40}H0Z`,
      hazy,
    ) +
    treeline(setting, y + 12, 60, 0.35, width)
  );
}

const haze = (setting: Setting, share: number): Setting['palette'] => {
  const { palette } = setting;
  const far = (colour: string) => blend(colour, palette.sky, share);
  return {
    ...palette,
    warm: far(palette.warm),
    deep: far(palette.deep),
    soft: far(palette.soft),
    sun: far(palette.sun),
    leaf: far(palette.leaf),
  };
};

/** The lawn from the horizon down, in planes that grow darker towards us. */
export function lawn(setting: Setting, y: number, width = wide, height = high): string {
  const { random, grass, palette } = setting;
  const depth = height - y;
  const roll = random.between(-24, 24);
  return [
    rect(0, y, width, depth, blend(grass, palette.paper, 0.3)),
    path(
      d`M0 ${y + depth * 0.2 + roll}Q${width * 0.35} ${y + depth * 0.08} ${width * 0.62} ${y + depth * 0.2}T${width} ${y + depth * 0.14 - roll}V${height}H0Z`,
      grass,
    ),
    path(
      d`M0 ${y + depth * 0.62 - roll}Q${width * 0.4} ${y + depth * 0.5} ${width * 0.7} ${y + depth * 0.66}T${width} ${y + depth * 0.6}V${height}H0Z`,
      blend(grass, palette.deep, 0.09),
    ),
    tufts(setting, 0, y + depth * 0.16, width, depth * 0.84, Math.round(width / 24)),
    setting.season === 'autumn'
      ? flowers(setting, 0, y + depth * 0.2, width, depth * 0.75, 26)
      : flowers(
          setting,
          0,
          y + depth * 0.5,
          width,
          depth * 0.48,
          setting.season === 'winter' ? 8 : 30,
        ),
  ].join('');
}

/** Sky, horizon and lawn: the ground for most pictures outdoors. */
export function outdoors(setting: Setting, y: number): string {
  return sky(setting, wide, y) + horizon(setting, y) + lawn(setting, y);
}

/** Some trees behind the scene, at the given places. */
export function grove(
  setting: Setting,
  spots: readonly (readonly [number, number, number])[],
  kinds: readonly TreeKind[],
): string {
  return spots
    .map(([x, y, height]) => tree(setting, x, y, height, setting.random.pick(kinds)))
    .join('');
}

/** Paving from y down, with rows of stones. */
export function paving(setting: Setting, y: number, width = wide, height = high): string {
  const { random, palette } = setting;
  const stone = blend(palette.paper, palette.soft, 0.5);
  const data: string[] = [];
  for (let row = 0; row < 7; row += 1) {
    const top = y + 18 + ((height - y - 18) * row ** 1.5) / 14.7;
    for (let left = random.between(-60, 0); left < width; left += random.between(90, 190)) {
      data.push(d`M${left} ${top}h${random.between(30, 44) + row * 7}`);
    }
  }
  return (
    rect(0, y, width, height - y, stone) +
    rect(0, y, width, 12, blend(stone, palette.deep, 0.16)) +
    marks(data, blend(stone, palette.deep, 0.14), 3.4)
  );
}
