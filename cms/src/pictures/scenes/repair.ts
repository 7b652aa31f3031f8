import { blend, darken, lighten } from '../kit/colour.ts';
import { wood } from '../kit/furniture.ts';
import { gathering } from '../kit/gathering.ts';
import { someone } from '../kit/people.ts';
import { bicycle } from '../kit/bicycle.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, ellipse, marks, path, place, polyline, rect, ring, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

const toaster = ({ palette }: Setting, x: number, y: number): string =>
  place(
    path('M-56 0V-50Q-56-72-34-72H34Q56-72 56-50V0Z', palette.warm) +
      path('M26-72H34Q56-72 56-50V0H26Z', darken(palette.warm, 0.15)) +
      rect(-36, -84, 60, 20, '#dba95f', 5) +
      rect(-40, -72, 68, 6, palette.deep) +
      rect(56, -48, 12, 10, palette.deep, 3) +
      stroke('M-56-8q-40 0-60-16', palette.deep, 4),
    x,
    y,
  );

const sewing = ({ palette }: Setting, x: number, y: number): string =>
  place(
    rect(-80, -16, 170, 16, palette.deep, 5) +
      path('M-70-110H84V-16H48V-78H-44V-56H-70Z', lighten(palette.paper, 0.4)) +
      path('M60-110H84V-16H48V-40H60Z', blend(palette.paper, palette.deep, 0.15)) +
      circle(90, -74, 15, palette.sun) +
      marks(['M-56-56v36'], palette.deep, 4) +
      rect(10, -124, 16, 15, palette.warm, 3) +
      path('M-150-8q40-14 90 0q-30 14-90 8Z', palette.warm),
    x,
    y,
  );

const radio = ({ palette }: Setting, x: number, y: number): string =>
  place(
    rect(-62, -78, 124, 78, blend(palette.soft, palette.deep, 0.3), 9) +
      rect(-52, -68, 62, 58, palette.paper, 6) +
      marks(['M-44-56h46M-44-46h46M-44-36h46M-44-26h46'], palette.deep, 3) +
      circle(36, -54, 13, palette.sun) +
      circle(36, -20, 9, palette.paper) +
      stroke('M40-78L86-136', palette.deep, 4),
    x,
    y,
  );

const deskLamp = ({ palette }: Setting, x: number, y: number): string =>
  place(
    ellipse(0, -3, 34, 8, palette.deep) +
      polyline(
        [
          [0, -6],
          [-26, -80],
          [34, -140],
        ],
        palette.deep,
        6,
      ) +
      path('M24-160Q60-160 66-116L18-128Z', palette.sun) +
      circle(44, -120, 10, lighten(palette.sun, 0.5)),
    x,
    y,
  );

function toolWall(setting: Setting, x: number, y: number): string {
  const { palette } = setting;
  const iron = palette.deep;
  const board = blend(wood(setting), palette.paper, 0.35);
  return place(
    rect(0, 0, 430, 240, board, 6) +
      rect(0, 0, 430, 14, darken(board, 0.12), 4) +
      stroke('M50 40v110', '#a06d40', 13) +
      rect(24, 36, 54, 26, iron, 4) +
      stroke('M120 44v60', palette.warm, 17) +
      stroke('M120 104v62', iron, 7) +
      ring(190, 62, 17, iron, 9) +
      stroke('M190 80v90', iron, 12) +
      path('M240 50h26v26q56 30 92 104h-24q-36-62-94-92Z', lighten(iron, 0.4)) +
      rect(236, 44, 34, 40, palette.warm, 6) +
      stroke('M380 44l-16 70l-10 60M364 114l18 62', palette.sun, 9),
    x,
    y,
  );
}

export const repair: Scene = {
  seasons: everySeason,
  zoom: { low: 1.1, high: 1.18, x: 800, y: 965 },
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    const x = random.between(720, 900);
    const things = random.shuffle([toaster, sewing, radio]);
    const bike = random.chance(0.5);
    return [
      room(setting, {
        floor: 690,
        window: false,
        lamps: [x - 240, x + 210],
        plant: random.chance(0.5),
      }),
      toolWall(setting, random.pick([x - 540, x + 80]), 190),
      bike ? bicycle(setting, x > 800 ? 260 : 1360, 850, 2, palette.warm, 'none') : '',
      gathering(setting, {
        x,
        y: 925,
        height: 530,
        width: 840,
        behind: random.chance(0.5)
          ? ['sitTable', 'sitTable', 'sitTable']
          : ['sitTable', 'sitTalk', 'sitTable'],
        ages: ['older', 'adult', random.pick(['child', 'adult'])],
        left: 'sitTable',
        right: 'sitTable',
        wheels: random.chance(0.3),
        things: (top) =>
          things.map((thing, index) => thing(setting, x - 270 + index * 265, top + 24)).join('') +
          deskLamp(setting, x + 130, top + 8) +
          marks(
            [
              `M${Math.round(x - 130)} ${Math.round(top + 30)}l46-8M${Math.round(x + 360)} ${Math.round(top + 26)}l-30 8`,
            ],
            palette.deep,
            7,
          ) +
          [0, 1, 2].map((index) => circle(x - 60 + index * 18, top + 30, 4, palette.deep)).join(''),
        extra: random.chance(0.65)
          ? [
              someone(setting, {
                x: x > 800 ? 240 : 1370,
                y: 940,
                height: 530,
                facing: x > 800 ? 'right' : 'left',
                pose: 'hold',
                held: rect(8, -66, 22, 14, blend(palette.soft, palette.deep, 0.2), 2),
              }),
            ]
          : [],
      }),
    ].join('');
  },
};
