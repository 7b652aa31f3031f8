import { blend, darken, lighten } from './colour.ts';
import type { Setting } from './setting.ts';
import {
  circle,
  d,
  ellipse,
  marks,
  path,
  place,
  polygon,
  polyline,
  rect,
  stroke,
  turn,
} from './svg.ts';

/** Instruments in the pose's units, for use as something held. */
export const guitar = (colour: string): string =>
  turn(
    path('M2-54q10-5 14 3q7-3 12 3q8 12-1 20q-6 5-13 0q-8 5-15-1q-8-12 3-25Z', colour).replace(
      'M2',
      'M0',
    ) +
      circle(16, -42, 3.4, darken(colour, 0.5)) +
      rect(18, -45, 32, 4.4, darken(colour, 0.45)) +
      rect(48, -47, 7, 8, darken(colour, 0.55), 1),
    -24,
    12,
    -44,
  );

export const violin = (colour: string): string =>
  turn(
    path('M0 0q6-5 10 0q4 3 8-1q8-2 9 6q-1 8-9 6q-4-4-8-1q-5 4-10 0q-5-5 0-10Z', colour).replace(
      'M0 0',
      'M0-4',
    ) + rect(24, -1, 17, 3, '#33251f'),
    -18,
  );

export const trumpet = (colour: string): string =>
  stroke('M0 0h28M8 0v7h14v-7', colour, 2.8) + path('M26-2Q34-3 40-9V9Q34 3 26 2Z', colour);

export const accordion = (colour: string, dark: string): string =>
  rect(6, -66, 8, 24, colour, 2) +
  path('M14-65L32-67V-42L14-43Z', dark) +
  marks(['M18-65v22M22-65v22M26-65v22'], lighten(dark, 0.4), 1.2) +
  rect(31, -68, 8, 27, colour, 2);

export const drum = (x: number, y: number, size: number, colour: string, hoop: string): string =>
  place(
    rect(-46, -70, 92, 66, colour, 6) +
      marks(['M-46-64L-24-8L0-64L24-8L46-64'], hoop, 4) +
      ellipse(0, -70, 47, 13, lighten(hoop, 0.4)) +
      rect(-48, -10, 96, 9, hoop, 4),
    x,
    y,
    size,
  );

export const microphone = (x: number, y: number, height: number, colour: string): string =>
  polyline(
    [
      [x, y],
      [x, y - height],
      [x + 26, y - height - 24],
    ],
    colour,
    6,
  ) +
  stroke(d`M${x - 34} ${y}h68`, colour, 8) +
  ellipse(x + 32, y - height - 30, 14, 12, darken(colour, 0.2));

/** A raised platform of boards. */
export function platform(
  { palette }: Setting,
  x: number,
  y: number,
  width: number,
  rise: number,
): string {
  const board = blend(palette.soft, palette.warm, 0.3);
  return (
    polygon(
      [
        [x + 60, y - rise - 70],
        [x + width - 60, y - rise - 70],
        [x + width, y - rise],
        [x, y - rise],
      ],
      lighten(board, 0.15),
    ) +
    marks(
      [
        d`M${x + 40} ${y - rise - 46}H${x + width - 40}M${x + 20} ${y - rise - 22}H${x + width - 20}`,
      ],
      darken(board, 0.08),
      3,
    ) +
    rect(x, y - rise, width, rise, darken(board, 0.22)) +
    marks(
      Array.from(
        { length: Math.round(width / 90) },
        (_, index) => d`M${x + 45 + index * 90} ${y - rise + 8}v${rise - 12}`,
      ),
      darken(board, 0.34),
      4,
    )
  );
}

/** Curtains left and right, gathered, with a valance above. */
export function curtains(
  { palette }: Setting,
  width: number,
  height: number,
  colour: string,
): string {
  const fold = (x: number, side: number) =>
    [0, 1, 2, 3, 4]
      .map((index) =>
        path(
          d`M${x + side * index * 58} 0h${side * 62}Q${x + side * (index * 44 + 50)} ${height * 0.5} ${x + side * (index * 50 + 54)} ${height}H${x + side * index * 50}Q${x + side * index * 46} ${height * 0.5} ${x + side * index * 58} 0Z`,
          index % 2 ? darken(colour, 0.16) : colour,
        ),
      )
      .join('');
  const scallops = Array.from({ length: 9 }, (_, index) =>
    path(
      d`M${(index * width) / 8 - width / 16} 0h${width / 8}v70q${-width / 16} 70 ${-width / 8} 0Z`,
      index % 2 ? darken(colour, 0.1) : lighten(colour, 0.06),
    ),
  ).join('');
  return fold(0, 1) + fold(width, -1) + scallops + rect(0, 0, width, 22, palette.sun);
}

/** Backs of heads in the front row, dark and cut off by the frame. */
export function audience(setting: Setting, y: number, size: number, count: number): string {
  const { random, palette } = setting;
  return Array.from({ length: count }, (_, index) => {
    const x = ((index + 0.5) * 1600) / count + random.between(-30, 30);
    const look = setting.look();
    const tone = (colour: string) => blend(colour, palette.deep, 0.45);
    const lift = random.between(-0.25, 0.2) * size;
    const head = look.hair === 'scarf' ? look.detail : look.hairColour;
    return place(
      path('M-92 160Q-92 50-24 44V10H24V44Q92 50 92 160Z', tone(look.top)) +
        rect(-22, 6, 44, 50, tone(look.skin), 12) +
        ellipse(0, -30, 46, 54, tone(head)) +
        (look.hair === 'bun' ? circle(0, -92, 24, tone(head)) : '') +
        (look.hair === 'curls'
          ? circle(-34, -40, 30, tone(head)) +
            circle(34, -40, 30, tone(head)) +
            circle(0, -66, 36, tone(head))
          : '') +
        (look.hair === 'long' || look.hair === 'bob' || look.hair === 'scarf'
          ? rect(-46, -34, 92, 88, tone(head), 26)
          : ellipse(-46, -20, 8, 13, tone(look.skin)) + ellipse(46, -20, 8, 13, tone(look.skin))),
      x,
      y + lift,
      size / 160,
    );
  }).join('');
}
