import { blend } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { mill as polderMill } from '../kit/landmark.ts';
import { grove, lawn, treeline, wide } from '../kit/landscape.ts';
import { heightAt, someone } from '../kit/people.ts';
import { reeds } from '../kit/plants.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import { ellipse, marks, path, place, rect, stroke } from '../kit/svg.ts';
import { ripples, waterTone } from '../kit/water.ts';
import { bicycle } from '../kit/bicycle.ts';
import type { Scene } from './scene.ts';

const cow = ({ palette, random }: Setting, x: number, y: number, size: number): string => {
  const hide = random.pick(['#fbf7ee', palette.deep, blend(palette.warm, '#6b3d22', 0.5)]);
  const patch = hide === '#fbf7ee' ? blend(palette.deep, '#1b1b20', 0.4) : '#fbf7ee';
  return place(
    ellipse(6, 0, 80, 9, palette.deep, 'fill-opacity=".2"') +
      stroke('M-52-46V-3M-36-46V-3M34-46V-3M50-46V-3', hide, 13) +
      path('M-66-92Q0-104 60-90L62-44Q0-34-64-44Z', hide) +
      path('M-40-96Q-10-100-6-80Q-20-56-44-66ZM14-94Q46-98 48-72Q30-52 16-70Z', patch) +
      path('M50-92L70-104L96-86L92-70L74-66L56-70Z', hide) +
      ellipse(92, -76, 9, 8, '#e8b7a4') +
      stroke('M-66-88q-12 20-6 44', hide, 5),
    x,
    y,
    random.chance(0.5) ? size : -size,
    size,
  );
};

export const mill: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const x = random.between(420, 1120);
    const other = x > 780 ? 300 : 1300;
    const near = random.chance(0.5);
    const water = waterTone(setting);
    return [
      sky(setting, wide, 560),
      treeline(setting, 560, 80, 0.55),
      polderMill(setting, other, 572, 230, random.between(5, 80), 0.45),
      random.chance(0.5)
        ? polderMill(setting, (other + x) / 2, 566, 150, random.between(5, 80), 0.6)
        : '',
      lawn(setting, 560),
      grove(
        setting,
        [
          [other - 160, 660, 250],
          [other + 120, 680, 280],
        ],
        ['willow', 'poplar'],
      ),
      random.chance(0.75)
        ? cow(setting, other, 745, 0.9) + cow(setting, other + (x > 780 ? 190 : -210), 770, 1)
        : '',
      rect(x - 190, 716, 250, 90, blend(palette.warm, palette.soft, 0.45)) +
        path(
          `M${Math.round(x - 215)} 722L${Math.round(x - 160)} 650H${Math.round(x + 30)}L${Math.round(x + 80)} 722Z`,
          blend(palette.warm, palette.deep, 0.4),
        ),
      polderMill(setting, x, 812, near ? 760 : 640, random.between(8, 80)),
      path('M0 850Q400 810 800 850T1600 830V1000H0Z', water),
      path(
        'M0 850Q400 810 800 850T1600 830V842Q1200 874 800 866T0 866Z',
        blend(water, palette.deep, 0.3),
      ),
      ripples(setting, 0, 890, wide, 100, 16),
      stroke(
        `M${Math.round(x - 60)} 900q30-8 60 0t60 0M${Math.round(x - 40)} 930q30-8 60 0t60 0`,
        blend(palette.soft, palette.deep, 0.35),
        6,
      ),
      byDepth([
        someone(setting, {
          x: x > 780 ? x - 330 : x + 320,
          y: 834,
          height: 250,
          pose: random.pick(['point', 'wave']),
          facing: x > 780 ? 'right' : 'left',
        }),
        someone(setting, {
          x: x > 780 ? x - 430 : x + 420,
          y: 830,
          height: 250,
          age: 'child',
          pose: 'cheer',
        }),
        ...(random.chance(0.5)
          ? [
              someone(setting, {
                x: x > 780 ? x - 540 : x + 530,
                y: 836,
                height: 250,
                wheels: true,
                pose: 'sit',
                facing: x > 780 ? 'right' : 'left',
              }),
            ]
          : []),
        {
          y: 828,
          svg: random.chance(0.5)
            ? bicycle(
                setting,
                x > 780 ? x + 260 : x - 330,
                838,
                heightAt(838) / 260,
                palette.warm,
                'bags',
              )
            : marks([], palette.deep, 1),
        },
      ]),
      reeds(setting, random.between(60, 200), 930, 220, 13),
      reeds(setting, random.between(1260, 1400), 950, 260, 12),
      framing(setting),
    ].join('');
  },
};
