import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { bunting, table, wood } from '../kit/furniture.ts';
import { cake, cup } from '../kit/tableware.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { type Setting, growingSeasons } from '../kit/setting.ts';
import { audience, microphone, platform } from '../kit/stage.ts';
import { circle, d, path, place, rect, stroke } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** A round party tent with striped roof. */
function tent({ palette }: Setting, x: number, y: number, size: number, stripe: string): string {
  const white = lighten(palette.paper, 0.5);
  const strips = Array.from({ length: 6 }, (_, index) => {
    const from = -180 + index * 60;
    return path(
      d`M0 -330Q${from * 0.4} -260 ${from} -180v22q30 22 60 0v-22Q${(from + 60) * 0.4} -260 0 -330Z`,
      index % 2 ? white : stripe,
    );
  }).join('');
  return place(
    shadow(0, 0, 330, palette.deep) +
      rect(-160, -180, 320, 180, darken(white, 0.08)) +
      path('M-60-170H60L44 0H-44Z', darken(stripe, 0.4)) +
      path('M-60-170L-20-170Q-40-80-70 0H-160V-170Z', white) +
      path('M60-170L20-170Q40-80 70 0H160V-170Z', darken(white, 0.05)) +
      strips +
      stroke('M0-330V-390', palette.deep, 6) +
      path('M0-390L50-374L0-356Z', palette.warm),
    x,
    y,
    size,
  );
}

function lanterns({ palette }: Setting, y: number): string {
  return (
    stroke(d`M0 ${y}Q400 ${y + 140} 800 ${y + 30}T1600 ${y}`, palette.deep, 3) +
    Array.from({ length: 11 }, (_, index) => {
      const x = 70 + index * 146;
      const share = (x % 800) / 800;
      const top = y + 20 + 80 * 4 * share * (1 - share) * (x < 800 ? 0.95 : -0.1);
      const colour = [palette.sun, palette.warm, palette.paper][index % 3] ?? palette.sun;
      return (
        circle(x, top + 26, 54, palette.sun, 'fill-opacity=".16"') +
        circle(x, top + 26, 26, colour) +
        rect(x - 10, top - 4, 20, 8, palette.deep, 2)
      );
    }).join('')
  );
}

export const festival: Scene = {
  seasons: growingSeasons,
  draw(setting) {
    const { random, palette } = setting;
    const stage = random.chance(0.5);
    const dancers = random.shuffle([300, 470, 640, 820]).slice(0, random.whole(3, 4));
    const tones = random.shuffle([
      palette.warm,
      palette.sun,
      blend(palette.leaf, palette.deep, 0.2),
      blend(palette.sky, palette.deep, 0.35),
    ]);
    return [
      outdoors(setting, 510),
      grove(
        setting,
        [
          [70, 700, 520],
          [random.between(640, 760), 630, 300],
          [1540, 700, 540],
        ],
        ['round', 'birch'],
      ),
      [random.between(380, 460), 1320]
        .map((x, index) =>
          tent(
            setting,
            x,
            690 + index * 16,
            random.between(0.85, 1.05),
            tones[index] ?? palette.warm,
          ),
        )
        .join(''),
      setting.hour === 'evening' || random.chance(0.4)
        ? lanterns(setting, 190)
        : bunting(setting, 40, 300, 820, 330, 130) + bunting(setting, 780, 330, 1580, 270, 130),
      stage ? platform(setting, 560, 790, 560, 60) : '',
      byDepth(
        stage
          ? [
              someone(setting, { x: 740, y: 712, height: 330, pose: 'cheer' }),
              someone(setting, { x: 930, y: 716, height: 330, pose: 'wave', facing: 'left' }),
              { y: 718, svg: microphone(840, 722, 230, palette.deep) },
            ]
          : [],
      ),
      byDepth([
        ...dancers.map((x, index) =>
          someone(setting, {
            x: stage ? x - 180 : x,
            y: 890 + (index % 2) * 34,
            height: 390,
            pose: random.pick(['cheer', 'run', 'wave', 'cheer']),
            facing: random.pick(['left', 'right']),
            age: index === 1 ? 'child' : random.pick(['adult', 'older']),
          }),
        ),
        someone(setting, {
          x: stage ? 930 : 960,
          y: 925,
          height: 400,
          wheels: true,
          pose: random.pick(['sitTalk', 'sit']),
          age: 'adult',
        }),
        someone(setting, { x: 1180, y: 850, height: 400, pose: 'sitTable', age: 'adult' }),
        someone(setting, {
          x: 1330,
          y: 850,
          height: 400,
          pose: 'sitTalk',
          facing: 'left',
          age: 'older',
        }),
        {
          y: 880,
          svg:
            table(setting, 1270, 880, 440, 160, blend(wood(setting), palette.paper, 0.4)) +
            cake(
              1230,
              712,
              1.1,
              blend(palette.warm, palette.paper, 0.5),
              palette.sun,
              palette.paper,
            ) +
            cup(1340, 712, 1.5, palette.warm, palette.paper) +
            cup(1420, 716, 1.5, palette.sun, palette.paper) +
            path('M1100 716q40 30 80 0l-10-24h-60Z', palette.deep) +
            [0, 1, 2]
              .map((index) =>
                circle(1120 + index * 20, 690, 12, index % 2 ? palette.sun : palette.warm),
              )
              .join(''),
        },
        someone(setting, {
          x: 1490,
          y: 925,
          height: 410,
          facing: 'left',
          pose: 'hold',
          held: place(cake(0, 0, 0.3, palette.warm, palette.sun, palette.paper), 22, -59),
        }),
      ]),
      stage && random.chance(0.5) ? audience(setting, 985, 150, 9) : framing(setting),
    ].join('');
  },
};
