import { blend, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { grove, lawn, horizon, wide } from '../kit/landscape.ts';
import { person } from '../kit/person.ts';
import { heightAt, someone } from '../kit/people.ts';
import { reeds } from '../kit/plants.ts';
import { everySeason } from '../kit/setting.ts';
import { sky } from '../kit/sky.ts';
import { circle, d, ellipse, path, place, polyline, stroke } from '../kit/svg.ts';
import { waterTone } from '../kit/water.ts';
import type { Scene } from './scene.ts';

const dog = (x: number, y: number, size: number, colour: string, collar: string): string =>
  place(
    ellipse(4, 0, 54, 7, '#000000', 'fill-opacity=".12"') +
      stroke('M-40-52q-22-14-18-34', colour, 9) +
      path('M-44-62Q0-72 34-60L36-30H-40Z', colour) +
      stroke('M-34-36v34M-20-36l-4 34M22-36v34M34-40l6 38', colour, 11) +
      path('M26-66Q30-96 54-96L74-84Q74-72 56-70L40-46Z', colour) +
      path('M36-94q-12 4-10 26q12-4 18-18Z', blend(colour, '#1d1a1a', 0.35)) +
      circle(57, -86, 2.6, '#1d1a1a') +
      stroke('M32-60l12 8', collar, 6),
    x,
    y,
    size,
  );

export const walking: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const sand = blend(palette.soft, palette.paper, 0.4);
    const start = random.between(300, 420);
    const count = random.whole(4, 6);
    const stick = polyline(
      [
        [14, -50],
        [20, 0],
      ],
      palette.deep,
      1.4,
    );
    const ditch = waterTone(setting);
    const group = Array.from({ length: count }, (_, index) => {
      const y = 890 - (index % 2) * 66 - index * 5;
      return someone(setting, {
        x: start + index * 165 + random.between(-22, 22),
        y,
        pose: index % 2 ? 'stroll' : 'walk',
        wheels: index === 2 && random.chance(0.3),
        age: index === 1 ? 'older' : index === 3 ? 'child' : 'adult',
        ...(index % 3 === 0 ? { held: stick, near: [13, -50] as const } : {}),
      });
    });
    const withDog = random.chance(0.7);
    return [
      sky(setting, wide, 520),
      horizon(setting, 520),
      lawn(setting, 520),
      grove(
        setting,
        [
          [80, 680, 380],
          [random.between(560, 700), 640, 300],
          [1240, 650, 330],
          [1540, 690, 430],
        ],
        ['willow', 'birch', 'round'],
      ),
      path('M0 640Q500 660 900 610T1600 600V630Q1200 640 900 648T0 706Z', ditch),
      stroke('M200 664q60-8 120 0M620 650q60-8 120-4M1120 622q60-8 130-2', lighten(ditch, 0.45), 4),
      reeds(setting, random.between(150, 300), 712, 120, 12),
      path('M0 790Q500 740 1000 760T1600 720V850Q1100 900 700 925T0 960Z', sand),
      stroke(
        'M60 846q100-20 180-22M560 880q110-20 220-24M1040 816q120-20 240-22M1380 770q60-10 120-10',
        blend(sand, palette.deep, 0.12),
        5,
      ),
      byDepth([
        ...group,
        ...(withDog
          ? [
              {
                y: 910,
                svg:
                  dog(
                    start + count * 165 + 40,
                    895,
                    1.2,
                    blend(palette.warm, '#7a4a2a', 0.45),
                    palette.sun,
                  ) +
                  stroke(
                    d`M${start + count * 165 + 80} 828Q${start + count * 165 - 20} 830 ${start + (count - 1) * 165 + 30} ${700}`,
                    palette.deep,
                    3,
                  ),
              },
            ]
          : []),
      ]),
      random.chance(0.4)
        ? person({
            x: 1450,
            y: 700,
            height: heightAt(700),
            look: setting.look(),
            pose: 'walk',
            facing: 'left',
          })
        : '',
      framing(setting),
    ].join('');
  },
};
