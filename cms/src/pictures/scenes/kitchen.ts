import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth } from '../kit/foreground.ts';
import { wood } from '../kit/furniture.ts';
import { someone } from '../kit/people.ts';
import { room, window } from '../kit/room.ts';
import { type Setting, everySeason, inside } from '../kit/setting.ts';
import { circle, d, ellipse, marks, path, place, polyline, rect, stroke } from '../kit/svg.ts';
import type { Scene } from './scene.ts';

function pan(x: number, y: number, size: number, colour: string, steam: string): string {
  return place(
    stroke('M-24-92q-16-22 0-44t0-44M16-96q-16-22 0-44t0-40', steam, 9, 'stroke-opacity=".6"') +
      rect(-104, -58, 22, 12, darken(colour, 0.3), 5) +
      rect(82, -58, 22, 12, darken(colour, 0.3), 5) +
      path('M-84-76H84V-12Q84 0 70 0H-70Q-84 0-84-12Z', colour) +
      path('M36-76H84V-12Q84 0 70 0H30Z', darken(colour, 0.14)) +
      ellipse(0, -76, 84, 15, darken(colour, 0.35)) +
      ellipse(0, -74, 72, 11, '#e8a34a'),
    x,
    y,
    size,
  );
}

function vegetables({ palette, foliage, random }: Setting, x: number, y: number): string {
  const carrot = (left: number) =>
    path(d`M${left} -8q-6 -18 4 -20q30 6 52 16q-26 8 -56 4Z`, palette.warm) +
    marks([d`M${left + 2} -22q-18 -14 -26 -8M${left + 2} -20q-22 0 -26 8`], foliage[1], 5);
  const tomato = (left: number) =>
    circle(left, -22, 22, palette.warm) +
    path(d`M${left - 10} -42q10 8 20 0q-4 10 -10 8q-8 2 -10 -8Z`, foliage[2]);
  const leek = (left: number) =>
    stroke(d`M${left} -10h70`, palette.paper, 16) +
    stroke(d`M${left + 60} -10q40 -20 70 -8M${left + 60} -12q40 4 60 14`, foliage[1], 12);
  const items = random.shuffle([
    carrot(30),
    tomato(-50) + tomato(-10),
    leek(120),
    circle(-120, -30, 30, foliage[2]) + circle(-126, -36, 19, foliage[0]),
  ]);
  return place(items.join(''), x, y);
}

const spoon = polyline(
  [
    [22, -50],
    [30, -26],
  ],
  '#a06d40',
  2,
);

export const kitchen: Scene = {
  seasons: everySeason,
  zoom: { low: 1.12, high: 1.3, x: 800, y: 610 },
  draw(outside) {
    const setting = inside(outside);
    const { random, palette } = setting;
    const top = blend(wood(setting), palette.paper, 0.3);
    const front = random.pick([
      blend(palette.leaf, palette.deep, 0.25),
      blend(palette.sky, palette.deep, 0.4),
      blend(palette.warm, palette.deep, 0.2),
    ]);
    const tile = lighten(palette.paper, 0.5);
    const tiles: string[] = [];
    for (let y = 520; y < 690; y += 42) tiles.push(d`M0 ${y}H1600`);
    for (let x = 30; x < 1600; x += 84) tiles.push(d`M${x} 478V690`);
    const spots = random.shuffle([330, 690, 1050, 1330]);
    const cooks = spots.slice(0, random.whole(3, 4));
    const shelf = random.pick([170, 980]);
    return [
      room(setting, {
        floor: 700,
        window: false,
        prints: false,
        lamps: [620, 980, 1340],
        plant: false,
      }),
      rect(0, 478, 1600, 212, tile),
      marks(tiles, darken(tile, 0.07), 3),
      rect(shelf, 330, 400, 16, top) +
        [0, 1, 2, 3, 4]
          .map(
            (index) =>
              rect(
                shelf + 20 + index * 74,
                330 - 70 - (index % 2) * 20,
                54,
                70 + (index % 2) * 20,
                [palette.warm, palette.sun, palette.deep, palette.leaf, palette.paper][index] ??
                  palette.sun,
                8,
              ) +
              rect(
                shelf + 26 + index * 74,
                318 - 74 - (index % 2) * 20,
                42,
                14,
                darken(palette.soft, 0.2),
                4,
              ),
          )
          .join(''),
      marks(
        [d`M${shelf + 30} 346v40M${shelf + 120} 346v56M${shelf + 210} 346v36`],
        palette.deep,
        5,
      ) +
        circle(shelf + 30, 406, 24, palette.deep) +
        circle(shelf + 120, 424, 18, darken(palette.soft, 0.4)) +
        circle(shelf + 210, 398, 20, palette.warm),
      window(setting, shelf > 500 ? 330 : 900, 90, 380, 300),
      byDepth(
        cooks.map((x, index) =>
          someone(setting, {
            x,
            y: 940,
            height: 590,
            pose: 'work',
            facing: x > 800 ? 'left' : 'right',
            apron: [palette.paper, palette.sun, palette.warm, palette.sky][index] ?? palette.paper,
            near: [22, -57],
            far: [28, -58],
            held: index % 2 ? spoon : '',
            age: index === 2 ? 'older' : 'adult',
          }),
        ),
      ),
      rect(0, 690, 1600, 34, top) + rect(0, 716, 1600, 14, darken(top, 0.22)),
      rect(0, 730, 1600, 270, front),
      [0, 1, 2, 3, 4]
        .map(
          (index) =>
            rect(30 + index * 316, 758, 290, 222, lighten(front, 0.09), 6) +
            rect(150 + index * 316, 780, 50, 10, palette.paper, 5),
        )
        .join(''),
      pan(random.between(480, 560), 712, 1.25, palette.warm, tile),
      random.chance(0.6) ? pan(random.between(1170, 1260), 710, 1, palette.sun, tile) : '',
      vegetables(setting, random.between(800, 900), 712),
      rect(130, 694, 150, 14, wood(setting), 4) +
        ellipse(200, 686, 62, 18, palette.sun) +
        marks(['M170 680l20 10M200 676l20 10'], darken(palette.sun, 0.3), 5),
    ].join('');
  },
};
