import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { houseRow } from '../kit/house.ts';
import { paving, treeline, wide } from '../kit/landscape.ts';
import { person } from '../kit/person.ts';
import { someone } from '../kit/people.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import {
  circle,
  ellipse,
  marks,
  path,
  place,
  polygon,
  polyline,
  rect,
  stroke,
} from '../kit/svg.ts';
import { tree } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** A small neighbourhood bus seen from the side, its nose to the right and its door open. */
function minibus(setting: Setting, x: number, y: number, colour: string): string {
  const { palette, hour } = setting;
  const glass =
    hour === 'evening' ? blend(palette.sun, palette.paper, 0.45) : lighten(palette.sky, 0.25);
  const white = lighten(palette.paper, 0.6);
  const dark = darken(palette.deep, 0.3);
  const head = (left: number, facing: 'left' | 'right' = 'right') =>
    person({
      x: left,
      y: -36,
      height: 300,
      look: { ...setting.look(), wear: 'trousers' },
      pose: 'sit',
      facing,
    });
  const wheel = (left: number) =>
    circle(left, -46, 58, darken(colour, 0.25)) +
    circle(left, -42, 48, dark) +
    circle(left, -42, 24, blend(palette.paper, palette.deep, 0.3)) +
    circle(left, -42, 8, dark);
  return place(
    [
      ellipse(30, 4, 480, 22, palette.deep, 'fill-opacity=".25"'),
      path(
        'M-420-40V-290Q-420-340-370-340H190Q250-340 290-280L350-196Q420-186 430-130V-40Z',
        darken(colour, 0.3),
      ),
      rect(-392, -308, 548, 150, glass),
      path('M176-308H196Q240-306 268-264L316-196H176Z', glass),
      head(-300) + head(-175, 'left') + head(205),
      path(
        'M-420-40V-290Q-420-340-370-340H190Q250-340 290-280L350-196Q420-186 430-130V-40ZM-392-292V-178H-276V-292ZM-262-292V-178H-146V-292ZM-132-292V-50H-24V-292ZM-10-292V-178H156V-292ZM176-308V-190H318L268-264Q240-306 196-308Z',
        colour,
        'fill-rule="evenodd"',
      ),
      rect(-130, -292, 106, 246, darken(palette.deep, 0.1)).replace('/>', ' fill-opacity=".35"/>'),
      path('M-420-120H-134V-86H-420ZM-22-120H428L430-86H-22Z', white),
      rect(-164, -300, 30, 262, lighten(colour, 0.25), 4),
      polygon(
        [
          [-132, -46],
          [-24, -46],
          [0, 2],
          [-156, 2],
        ],
        blend(palette.paper, palette.deep, 0.35),
      ),
      marks(['M-140-12H-14M-136-26H-18'], palette.sun, 4),
      polygon(
        [
          [-380, -292],
          [-330, -292],
          [-380, -200],
        ],
        lighten(glass, 0.5),
      ).replace('/>', ' fill-opacity=".6"/>'),
      wheel(-310),
      wheel(262),
      ellipse(416, -122, 14, 22, palette.sun),
      rect(390, -66, 52, 26, dark, 8),
      stroke('M330-230l34 6v34', dark, 8),
    ].join(''),
    x,
    y,
  );
}

function stop({ palette }: Setting, x: number, y: number): string {
  return place(
    ellipse(10, 0, 40, 8, palette.deep, 'fill-opacity=".22"') +
      polyline(
        [
          [0, 0],
          [0, -380],
        ],
        palette.deep,
        10,
      ) +
      rect(-42, -400, 84, 84, palette.sun, 10) +
      rect(-24, -384, 48, 40, palette.deep, 7) +
      rect(-18, -378, 36, 16, palette.sun, 2) +
      circle(-12, -340, 6, palette.deep) +
      circle(12, -340, 6, palette.deep) +
      rect(-30, -270, 60, 80, lighten(palette.paper, 0.6), 4) +
      marks(['M-20-252h40M-20-238h40M-20-224h26'], palette.deep, 3),
    x,
    y,
  );
}

export const bus: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const x = random.between(620, 800);
    const colour = random.pick([
      palette.warm,
      palette.sun,
      blend(palette.leaf, palette.deep, 0.25),
      blend(palette.sky, palette.deep, 0.4),
    ]);
    const road = blend(palette.deep, palette.paper, 0.55);
    const rural = random.chance(0.5);
    return [
      sky(setting, wide, 600),
      treeline(setting, 600, 160, 0.5),
      rural
        ? houseRow(setting, 900, 650, 600, 190, ['point', 'row']) +
          rect(0, 600, wide, 60, setting.grass)
        : houseRow(setting, -60, 650, 1700, 230, ['row', 'step', 'point']),
      rect(0, 640, wide, 40, setting.grass),
      [100, random.between(360, 460), 1260, 1520]
        .map((left) =>
          tree(setting, left, 680, random.between(330, 430), rural ? 'poplar' : 'round'),
        )
        .join(''),
      rect(0, 676, wide, 150, road),
      stroke('M0 752H1600', palette.paper, 7, 'stroke-dasharray="80 70"'),
      minibus(setting, x, 826, colour),
      paving(setting, 826),
      polygon(
        [
          [x - 132, 780],
          [x - 24, 780],
          [x + 6, 850],
          [x - 166, 850],
        ],
        blend(palette.paper, palette.deep, 0.35),
      ),
      stop(setting, x + 520 > 1500 ? 1440 : x + 560, 880),
      byDepth([
        someone(setting, {
          x: x - 80,
          y: 905,
          height: 370,
          wheels: true,
          pose: 'sit',
          facing: random.pick(['left', 'right']),
          age: 'older',
        }),
        someone(setting, { x: x - 290, y: 900, height: 380, pose: 'wave' }),
        someone(setting, {
          x: x - 430,
          y: 925,
          height: 390,
          pose: random.pick(['walk', 'easy']),
          age: random.pick(['adult', 'child']),
        }),
        someone(setting, { x: x + 290, y: 905, height: 380, pose: 'walk', facing: 'left' }),
        someone(setting, {
          x: x + 440,
          y: 925,
          height: 390,
          pose: random.pick(['easy', 'hold']),
          facing: 'left',
          age: random.pick(['older', 'adult']),
        }),
        ...(random.chance(0.5)
          ? [
              someone(setting, {
                x: x + 350,
                y: 930,
                height: 390,
                pose: 'stroll',
                facing: 'left',
                age: 'child',
              }),
            ]
          : []),
      ]),
    ].join('');
  },
};
