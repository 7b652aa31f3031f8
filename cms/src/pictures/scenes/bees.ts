import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { blades, bloom, flowers } from '../kit/plants.ts';
import type { Setting } from '../kit/setting.ts';
import { circle, d, ellipse, place, polygon, rect, stroke, turn } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** A bee with its wings up, flying right. */
function bee({ palette }: Setting, x: number, y: number, size: number, angle: number): string {
  const dark = darken(palette.deep, 0.3);
  return place(
    turn(
      ellipse(
        -4,
        -15,
        8,
        15,
        lighten(palette.sky, 0.6),
        'fill-opacity=".85" transform="rotate(-24)"',
      ) +
        ellipse(
          7,
          -14,
          7,
          14,
          lighten(palette.sky, 0.6),
          'fill-opacity=".85" transform="rotate(18)"',
        ) +
        ellipse(0, 0, 20, 12.5, palette.sun) +
        stroke('M-8-11Q-12 0-8 11M1-12.5Q-3 0 1 12.5', dark, 4.6) +
        circle(16, -1, 8.4, dark) +
        stroke('M20-8q4-8 9-8M17-9q2-8 6-10', dark, 1.6) +
        circle(19, -3, 1.7, palette.paper),
      angle,
    ),
    x,
    y,
    size,
  );
}

function hive({ palette, random }: Setting, x: number, y: number, size: number): string {
  const colour = random.pick([
    palette.warm,
    palette.sun,
    palette.paper,
    blend(palette.sky, palette.deep, 0.3),
  ]);
  const stack = random.whole(2, 3);
  const boxes = Array.from({ length: stack }, (_, index) => {
    const tone = index % 2 ? lighten(colour, 0.35) : colour;
    const top = -34 - (index + 1) * 58;
    return (
      rect(-66, top, 132, 58, tone, 3) +
      rect(36, top, 30, 58, darken(tone, 0.12), 3) +
      rect(-18, top + 20, 36, 9, darken(tone, 0.3), 4) +
      rect(-66, top + 54, 132, 4, darken(tone, 0.2))
    );
  }).join('');
  return place(
    shadow(0, 0, 150, palette.deep) +
      rect(-58, -36, 12, 36, palette.deep) +
      rect(46, -36, 12, 36, palette.deep) +
      boxes +
      rect(-26, -44, 52, 8, darken(palette.deep, 0.3), 3) +
      polygon(
        [
          [-78, -34 - stack * 58],
          [-66, -52 - stack * 58],
          [66, -52 - stack * 58],
          [78, -34 - stack * 58],
        ],
        blend(palette.deep, palette.paper, 0.2),
      ),
    x,
    y,
    size,
  );
}

export const bees: Scene = {
  seasons: ['spring', 'summer'],
  draw(setting) {
    const { random, palette, foliage } = setting;
    const near = random.chance(0.5);
    const hives = Array.from({ length: random.whole(2, 4) }, (_, index) => ({
      y: 740 + index * 14,
      svg: hive(setting, 880 + index * 190, 740 + index * 14, 1.05 + index * 0.08),
    }));
    const meadow = Array.from({ length: 26 }, (_, index) =>
      bloom(
        setting,
        index * 66 + random.between(-30, 30),
        1010 + random.between(0, 40),
        random.between(130, near ? 360 : 270),
        random.pick([
          palette.warm,
          palette.sun,
          palette.paper,
          blend(palette.warm, palette.paper, 0.5),
        ]),
      ),
    ).join('');
    const swarm = Array.from({ length: random.whole(5, 8) }, (_, index) =>
      bee(
        setting,
        120 + index * 205 + random.between(-60, 60),
        random.between(330, 700),
        random.between(0.9, index === 1 ? 2.6 : 1.6),
        random.between(-28, 22),
      ),
    ).join('');
    return [
      outdoors(setting, 480),
      grove(
        setting,
        [
          [120, 600, 330],
          [620, 570, 210],
          [1530, 640, 400],
        ],
        ['fruit', 'round', 'birch'],
      ),
      flowers(setting, 0, 600, 1600, 200, 80),
      byDepth([
        ...hives,
        someone(setting, {
          x: random.between(640, 740),
          y: 850,
          pose: random.pick(['work', 'hold']),
          age: 'adult',
        }),
        someone(setting, {
          x: random.between(330, 440),
          y: 870,
          pose: random.pick(['point', 'hips']),
          age: random.pick(['child', 'older']),
        }),
        ...(random.chance(0.5)
          ? [someone(setting, { x: 210, y: 850, pose: 'easy', age: 'child' })]
          : []),
      ]),
      Array.from({ length: 9 }, (_, index) =>
        blades(
          setting,
          index * 200,
          1030,
          random.between(150, 230),
          index % 2 ? foliage[2] : blend(foliage[2], palette.deep, 0.4),
          9,
        ),
      ).join(''),
      meadow,
      swarm,
      stroke(
        d`M${random.between(300, 500)} 420q60 -60 120 0t120 -30t130 20`,
        palette.deep,
        3,
        'stroke-dasharray="2 14" stroke-opacity=".6"',
      ),
    ].join('');
  },
};
