import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { bench, bunting } from '../kit/furniture.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { type Setting, growingSeasons } from '../kit/setting.ts';
import { circle, d, ellipse, marks, path, rect } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

const ball = ({ palette }: Setting, x: number, y: number, size: number, colour: string): string =>
  ellipse(
    x + size * 0.4,
    y + size * 0.85,
    size * 1.2,
    size * 0.3,
    palette.deep,
    'fill-opacity=".25"',
  ) +
  circle(x, y, size, colour) +
  circle(x - size * 0.3, y - size * 0.3, size * 0.34, lighten(colour, 0.5)) +
  marks(
    [d`M${x - size * 0.8} ${y + size * 0.2}q${size * 0.8} ${size * 0.5} ${size * 1.6} 0`],
    darken(colour, 0.25),
    size * 0.1,
  );

export const petanque: Scene = {
  seasons: growingSeasons,
  draw(setting) {
    const { random, palette } = setting;
    const gravel = blend(palette.soft, palette.paper, 0.35);
    const iron = blend(palette.deep, palette.paper, 0.45);
    const aim = random.between(880, 1060);
    const dots = Array.from(
      { length: 90 },
      () => d`M${random.between(60, 1540)} ${random.between(710, 960)}h1`,
    );
    const balls = Array.from({ length: random.whole(4, 6) }, (_, index) =>
      ball(
        setting,
        aim + random.between(-190, 240),
        random.between(850, 925),
        22,
        index % 2 ? iron : blend(palette.deep, palette.warm, 0.25),
      ),
    ).join('');
    const watchers = [1180, 1320, 1450].slice(0, random.whole(2, 3));
    return [
      outdoors(setting, 490),
      grove(
        setting,
        [
          [110, 650, 460],
          [440, 630, 400],
          [800, 620, 420],
          [1160, 630, 400],
          [1500, 650, 450],
        ],
        [random.pick(['round', 'birch'] as const)],
      ),
      random.chance(0.5) ? bunting(setting, 120, 330, 1490, 330, 110) : '',
      path('M-20 1000L120 700H1480L1620 1000Z', gravel),
      marks(dots, darken(gravel, 0.16), 7),
      path('M100 694H1500V712H92Z', blend(palette.warm, palette.deep, 0.35)),
      byDepth([
        { y: 700, svg: bench(setting, random.pick([300, 760]), 705, 230) },
        someone(setting, {
          x: random.between(300, 380),
          y: 900,
          height: 430,
          pose: 'work',
          near: [-6, -44],
          far: [33, -56],
          age: random.pick(['older', 'adult']),
        }),
        someone(setting, {
          x: random.between(560, 640),
          y: 800,
          height: 350,
          pose: random.pick(['hips', 'easy', 'cheer']),
          age: 'older',
        }),
        ...watchers.map((x, index) =>
          someone(setting, {
            x,
            y: 790 + index * 45,
            height: 350 + index * 28,
            facing: 'left',
            wheels: index === 1,
            pose: index === 1 ? 'sitTalk' : random.pick(['point', 'cheer', 'hips', 'easy']),
          }),
        ),
      ]),
      ball(setting, random.between(560, 700), 640, 20, iron),
      balls,
      ball(setting, aim, 894, 12, palette.warm),
      rect(60, 950, 300, 9, blend(palette.soft, palette.deep, 0.25), 4),
    ].join('');
  },
};
