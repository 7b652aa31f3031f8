import { darken } from './colour.ts';
import { circle, ellipse, path, place, stroke } from './svg.ts';

export function cup(x: number, y: number, size: number, colour: string, steam: string): string {
  return place(
    stroke('M8-11q8-1 7 4t-8 4', colour, 2.6) +
      path('M-9-14H9L7.4-2Q0 2-7.4-2Z', colour) +
      path('M3-14H9L7.4-2Q5 0 2 0Z', darken(colour, 0.12)) +
      ellipse(0, -14, 9, 2.4, '#5a3a2a') +
      stroke('M-3-20q-4-5 0-9t0-8M4-20q4-5 0-9t0-8', steam, 1.6, 'stroke-opacity=".7"'),
    x,
    y,
    size,
  );
}

export const pot = (x: number, y: number, size: number, colour: string): string =>
  place(
    stroke('M18-26q14 2 10 14t-12 8', colour, 4) +
      path('M-18-22L-32-34L-28-38L-14-30Z', darken(colour, 0.1)) +
      path('M-16-34H16Q24-14 18 0H-18Q-24-14-16-34Z', colour) +
      path('M5-34H16Q24-14 18 0H7Q13-16 5-34Z', darken(colour, 0.13)) +
      path('M-13-36Q0-46 13-36Z', darken(colour, 0.2)) +
      circle(0, -44, 3.6, darken(colour, 0.3)),
    x,
    y,
    size,
  );

export const cake = (
  x: number,
  y: number,
  size: number,
  icing: string,
  crumb: string,
  plate: string,
): string =>
  place(
    ellipse(0, 0, 42, 7, darken(plate, 0.1)) +
      ellipse(0, -3, 42, 7, plate) +
      path('M-30-6V-26H30V-6Q0 4-30-6Z', crumb) +
      path('M-31-30Q0-40 31-30V-20q-5 7-10 0t-10 1t-11 1t-11-1t-9-1Z', icing) +
      [-18, 0, 18].map((left) => circle(left, -36, 4.4, darken(icing, 0.35))).join(''),
    x,
    y,
    size,
  );
