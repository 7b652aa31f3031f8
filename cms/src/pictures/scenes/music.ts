import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { bunting, chair } from '../kit/furniture.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { room } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import {
  accordion,
  audience,
  drum,
  guitar,
  microphone,
  platform,
  trumpet,
  violin,
} from '../kit/stage.ts';
import { circle, place, polygon, rect, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

const note = (x: number, y: number, size: number, colour: string): string =>
  place(
    circle(0, 0, 14, colour) +
      circle(54, -8, 14, colour) +
      stroke('M12-2V-64L66-74V-10', colour, 7) +
      polygon(
        [
          [10, -66],
          [68, -78],
          [68, -64],
          [10, -52],
        ],
        colour,
      ),
    x,
    y,
    size,
  );

function players(setting: Setting, left: number, y: number, height: number) {
  const { random, palette } = setting;
  const step = height * 0.62;
  const brass = blend(palette.sun, palette.warm, 0.2);
  const timber = blend(palette.warm, '#6b3d22', 0.45);
  const base = { y, height };
  const acts = [
    (x: number) =>
      someone(setting, {
        ...base,
        x,
        pose: 'stand',
        held: guitar(timber),
        near: [15, -42],
        far: [37, -58],
      }),
    (x: number) =>
      someone(setting, {
        ...base,
        x,
        pose: 'stand',
        held: place(violin(timber), 8, -76),
        near: [24, -70],
        far: [33, -80],
      }),
    (x: number) =>
      someone(setting, {
        ...base,
        x,
        pose: 'stand',
        held: place(trumpet(brass), 10, -85, 0.85),
        near: [20, -82],
        far: [26, -82],
      }),
    (x: number) =>
      someone(setting, {
        ...base,
        x,
        pose: 'stand',
        held: accordion(palette.warm, palette.deep),
        near: [9, -54],
        far: [35, -55],
      }),
    (x: number) => {
      const singer = someone(setting, { ...base, x, pose: 'wave' });
      return {
        y: y + 1,
        svg: singer.svg + microphone(x + height * 0.15, y + 6, height * 0.72, palette.deep),
      };
    },
    (x: number) => {
      const drummer = someone(setting, {
        ...base,
        x,
        pose: 'sitTable',
        near: [24, -47],
        far: [30, -60],
      });
      return {
        y,
        svg:
          chair(setting, x, y, height, palette.deep) +
          drummer.svg +
          drum(x + height * 0.36, y, height / 240, palette.warm, palette.sun),
      };
    },
    (x: number) =>
      someone(setting, {
        ...base,
        x,
        wheels: true,
        pose: 'sit',
        held: guitar(timber),
        near: [15, -40],
        far: [36, -57],
      }),
  ];
  return random
    .shuffle(acts)
    .slice(0, random.whole(3, 4))
    .map((act, index) => act(left + index * step));
}

export const music: Scene = {
  seasons: everySeason,
  zoom: { low: 1.04, high: 1.12, x: 800, y: 960 },
  draw(outer) {
    const { random, palette } = outer;
    const open = outer.season !== 'winter' && random.chance(0.55);
    const setting = open ? outer : inside(outer);
    const notes = [0, 1, 2]
      .map((index) =>
        note(
          260 + index * 460 + random.between(-60, 60),
          random.between(170, 320),
          random.between(0.9, 1.4),
          [palette.warm, palette.deep, palette.sun][index] ?? palette.deep,
        ),
      )
      .join('');
    if (open) {
      return [
        outdoors(setting, 500),
        grove(
          setting,
          [
            [90, 700, 560],
            [1520, 700, 540],
          ],
          ['round', 'birch'],
        ),
        bunting(setting, 90, 330, 1510, 300, 150),
        platform(setting, 250, 850, 1100, 70),
        byDepth(players(setting, 480, 760, 410)),
        notes,
        audience(setting, 930, 190, 7),
        framing(setting),
      ].join('');
    }
    return [
      room(setting, { floor: 700, lamps: [300, 1300], prints: false }),
      notes,
      rect(120, 842, 1360, 90, blend(palette.warm, palette.soft, 0.35), 40),
      rect(160, 852, 1280, 70, lighten(blend(palette.warm, palette.soft, 0.5), 0.1), 34),
      byDepth(players(setting, 380, 890, 520)),
      [190, 1400]
        .map(
          (x) =>
            rect(x - 60, 760, 120, 150, darken(palette.deep, 0.1), 8) +
            circle(x, 846, 42, blend(palette.deep, palette.paper, 0.25)) +
            circle(x, 790, 18, blend(palette.deep, palette.paper, 0.25)),
        )
        .join(''),
    ].join('');
  },
};
