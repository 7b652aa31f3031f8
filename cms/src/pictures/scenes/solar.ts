import { blend, darken, lighten } from '../kit/colour.ts';
import { byDepth, framing } from '../kit/foreground.ts';
import { windowPane } from '../kit/house.ts';
import { grove, outdoors } from '../kit/landscape.ts';
import { someone } from '../kit/people.ts';
import { type Setting, everySeason } from '../kit/setting.ts';
import { type Point, circle, d, marks, path, place, polygon, polyline, rect } from '../kit/svg.ts';
import { shadow } from '../kit/tree.ts';
import type { Scene } from './scene.ts';

/** A panel in a slanted plane: along runs over the roof, up runs to the ridge. */
function panel(x: number, y: number, along: number, up: Point, face: string, grid: string): string {
  const [upX, upY] = up;
  const corner = (a: number, b: number): Point => [x + along * a + upX * b, y + upY * b];
  const line = (from: Point, to: Point) => d`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
  return (
    polygon([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], face) +
    polygon(
      [corner(0.1, 0), corner(0.45, 0), corner(0.75, 1), corner(0.4, 1)],
      lighten(face, 0.16),
    ) +
    marks(
      [
        line(corner(0.33, 0), corner(0.33, 1)),
        line(corner(0.66, 0), corner(0.66, 1)),
        line(corner(0, 0.33), corner(1, 0.33)),
        line(corner(0, 0.66), corner(1, 0.66)),
      ],
      grid,
      2.4,
    ) +
    path(
      d`M${x} ${y}h${along}l${upX} ${upY}h${-along}Z`,
      'none',
      `stroke="${lighten(grid, 0.35)}" stroke-width="5"`,
    )
  );
}

function roofHouse(setting: Setting, x: number, y: number, full: boolean): string {
  const { palette, random } = setting;
  const wall = random.pick([
    blend(palette.paper, palette.soft, 0.35),
    blend(palette.warm, palette.soft, 0.4),
    blend(palette.sun, palette.paper, 0.4),
  ]);
  const roof = random.pick([
    blend(palette.warm, palette.deep, 0.35),
    blend(palette.deep, palette.paper, 0.3),
  ]);
  const face = blend(palette.deep, '#123a78', 0.4);
  const tiles = [0.2, 0.4, 0.6, 0.8].map(
    (share) => d`M${-390 + 100 * share} ${-330 - 230 * share}H${390 - 100 * share}`,
  );
  const rows = full ? [0, 1] : [0];
  const panels = rows
    .flatMap((row) =>
      [0, 1, 2, 3].map((index) =>
        panel(
          -270 + index * 122 + row * 46,
          -352 - row * 104,
          108,
          [42, -94],
          face,
          blend(face, palette.sky, 0.4),
        ),
      ),
    )
    .join('');
  return place(
    [
      shadow(30, 0, 720, palette.deep),
      rect(-350, -330, 700, 330, wall),
      rect(240, -330, 110, 330, darken(wall, 0.08)),
      polygon(
        [
          [-400, -322],
          [-290, -566],
          [290, -566],
          [400, -322],
        ],
        roof,
      ),
      marks(tiles, darken(roof, 0.12), 4),
      rect(230, -630, 60, 100, darken(wall, 0.25)),
      rect(-400, -334, 800, 16, lighten(wall, 0.5), 5),
      panels,
      [-290, -120, 170]
        .map((left) =>
          windowPane(
            left,
            -250,
            100,
            130,
            blend(palette.deep, palette.sky, 0.4),
            lighten(palette.paper, 0.5),
          ),
        )
        .join(''),
      rect(26, -236, 110, 236, lighten(palette.paper, 0.5), 4) +
        rect(38, -224, 86, 224, palette.warm) +
        circle(112, -110, 6, palette.sun),
    ].join(''),
    x,
    y,
  );
}

const heldPanel = (face: string, grid: string): string =>
  polygon(
    [
      [10, -68],
      [50, -72],
      [50, -46],
      [10, -42],
    ],
    face,
  ) + marks(['M10-55L50-59M23-69V-44M37-71V-45'], grid, 0.9);

export const solar: Scene = {
  seasons: everySeason,
  draw(setting) {
    const { random, palette } = setting;
    const field = random.chance(0.4);
    const face = blend(palette.deep, '#123a78', 0.4);
    const grid = blend(face, palette.sky, 0.4);
    const houseX = random.between(560, 700);
    const ladder =
      polyline(
        [
          [houseX + 330, 850],
          [houseX + 210, 420],
        ],
        palette.sun,
        10,
      ) +
      polyline(
        [
          [houseX + 382, 850],
          [houseX + 262, 420],
        ],
        palette.sun,
        10,
      ) +
      marks(
        [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map(
          (share) => d`M${houseX + 330 - 120 * share} ${850 - 430 * share}h52`,
        ),
        palette.sun,
        8,
      );
    const scene = field
      ? [
          ...[0, 1, 2].map((row) => ({
            y: 690 + row * 85,
            svg: [0, 1, 2, 3]
              .map((index) => {
                const size = 0.78 + row * 0.22;
                return place(
                  shadow(60, 4, 210, palette.deep) +
                    polyline(
                      [
                        [20, 0],
                        [40, -60],
                      ],
                      palette.deep,
                      8,
                    ) +
                    polyline(
                      [
                        [130, 0],
                        [150, -60],
                      ],
                      palette.deep,
                      8,
                    ) +
                    panel(-20, -30, 190, [50, -110], face, grid),
                  150 + index * 270 * size - row * 60,
                  690 + row * 85,
                  size,
                );
              })
              .join(''),
          })),
          someone(setting, { x: 1240, y: 830, pose: 'point', facing: 'left' }),
          someone(setting, { x: 1400, y: 880, pose: 'easy', facing: 'left', age: 'older' }),
          someone(setting, { x: 1130, y: 900, pose: 'cheer', facing: 'left', age: 'child' }),
        ]
      : [
          { y: 800, svg: roofHouse(setting, houseX, 830, random.chance(0.6)) },
          { y: 850, svg: ladder },
          someone(setting, { x: houseX + 280, y: 690, height: 320, facing: 'left', pose: 'reach' }),
          someone(setting, {
            x: 1150,
            y: 900,
            height: 400,
            facing: 'left',
            pose: 'hold',
            near: [24, -46],
            far: [34, -52],
            held: heldPanel(face, grid),
          }),
          someone(setting, {
            x: 1370,
            y: 905,
            height: 400,
            facing: 'left',
            wheels: true,
            pose: 'sitTalk',
            age: 'older',
          }),
          someone(setting, {
            x: houseX - 430,
            y: 890,
            height: 400,
            pose: random.pick(['point', 'wave']),
          }),
          someone(setting, { x: houseX - 310, y: 915, height: 400, pose: 'cheer', age: 'child' }),
        ];
    return [
      outdoors(setting, 520),
      grove(
        setting,
        [
          [70, 700, 420],
          [1120, 660, 330],
          [1510, 700, 470],
        ],
        ['round', 'birch'],
      ),
      byDepth(scene),
      framing(setting),
    ].join('');
  },
};
