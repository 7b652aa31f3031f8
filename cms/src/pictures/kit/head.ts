import { blend, darken, lightness } from './colour.ts';
import type { Look } from './look.ts';
import { circle, d, ellipse, path, ring, stroke } from './svg.ts';

/** What hangs behind the face: drawn before the body's collar. Unit: the head's radius is 10. */
export function hairBehind({ hair, hairColour, top, detail }: Look): string {
  const scarf = scarfColour(top, detail);
  switch (hair) {
    case 'long':
      return path('M2-11C-10-14-15-5-13 6C-12 14-14 18-11 22C-6 25 3 24 4 18L5 0Z', hairColour);
    case 'bob':
      return path('M2-11C-9-14-15-6-13 3C-12 9-12 12-8 13C-3 14 3 13 4 10L5 0Z', hairColour);
    case 'ponytail':
      return path('M-7-8C-16-12-21-4-18 5C-17 11-19 13-16 14C-11 13-12 4-8 0Z', hairColour);
    case 'bun':
      return circle(-7.5, -10, 5.6, hairColour);
    case 'curls':
      return [
        circle(-1, -6, 11, hairColour),
        circle(-9, -4, 7, hairColour),
        circle(-9, 4, 6, hairColour),
        circle(5, -10, 6, hairColour),
      ].join('');
    case 'scarf':
      return path(
        'M1-12.5C-10-13-14-5-12 4C-12 11-16 14-15 20C-7 25 8 25 11 19C9 13 8 10 7 6Z',
        scarf,
      );
    default:
      return '';
  }
}

const scarfColour = (top: string, detail: string): string =>
  lightness(top) > 0.6 ? detail : blend(detail, top, 0.15);

function hairInFront({ hair, hairColour, top, detail }: Look): string {
  switch (hair) {
    case 'bald':
      return path('M-9.6-2C-10.5 2-10 5-7 7.5C-5 6-5.5 2-5-1C-6.5-3-8.5-4-9.6-2Z', hairColour);
    case 'crop':
      return path(
        'M-8.5 3C-13-5-8-12.5 1-11.6C7-11.4 10-8 9.6-4C4-7-1-6.6-5-4C-6-1-6.4 1-8.5 3Z',
        hairColour,
      );
    case 'scarf':
      return (
        path(
          'M-6 10C-13 3-12-12 1-12.3C8-12 11-8 10.6-3C8-8 3-9-1-7.4C-5.6-5 5.5 6 4.6 11Z',
          scarfColour(top, detail),
        ) + path('M-6.5 9C-4 13 4 13.5 8 9.5L9 14C3 18-6 17-9 12Z', scarfColour(top, detail))
      );
    case 'curls':
      return [
        circle(-6, -7, 5.2, hairColour),
        circle(0, -9.5, 5.2, hairColour),
        circle(6, -8.6, 4.2, hairColour),
        circle(-8.6, -1, 4, hairColour),
      ].join('');
    case 'short':
      return path(
        'M-8 5C-13-4-9-13.5 2-12.4C9-12.6 12-8 9.8-3.5C8-6 6-6.6 3-6.4C0-6-4-6-5.4-3C-6 0-6 3-8 5Z',
        hairColour,
      );
    default:
      return path(
        'M-8.6 7C-13-3-9-13 1-12C9-12.3 11-7 10-2.6C8-5.4 5-7.5 2-8C-1-5-5-4-6-1C-6.4 3-7 5-8.6 7Z',
        hairColour,
      );
  }
}

function hatOn({ hat, detail, hair }: Look): string {
  const band = darken(detail, 0.18);
  if (hat === 'cap') {
    return path(
      'M-10.6-4C-11-13-3-15 2-14C8-13.5 10-9 10-5L18-4.4C19-2.6 17-2.4 15-2.4L-10.6-2.6Z',
      detail,
    );
  }
  if (hat === 'beanie') {
    return (
      circle(-1.5, -15.6, 2.6, band) +
      path('M-10.6-3C-11.5-12-5-15.4 0-15C7-14.6 10.6-10 10.4-4Z', detail) +
      stroke('M-9.8-3.6Q0-6.4 9.6-4.2', band, 3.6)
    );
  }
  if (hat === 'straw' && hair !== 'curls') {
    return (
      path('M-8-7C-8-16-3-17 1-17C6-17 9-14 9-6Z', '#ecca86') +
      stroke('M-8-7.6Q1-9.6 9-7', band, 2.6) +
      ellipse(1, -5.6, 17, 3.6, '#f1d595', 'transform="rotate(3)"')
    );
  }
  return '';
}

/** A friendly face in three-quarter view, looking right; the middle of the head is the origin. */
export function head(look: Look): string {
  const { skin, hairColour } = look;
  const shade = darken(skin, 0.17);
  const line = blend(darken(skin, 0.62), '#20242e', 0.4);
  const beard = look.beard
    ? path(
        'M-6.6 1C-6 9-2 13 3 12.6C8 12.4 10 8 9.8 2C8.6 4.6 7.6 5 5.6 4.4C3 4-1 6-3 4C-4.4 3-5 1.6-6.6 1Z',
        hairColour,
      )
    : '';
  const glasses = look.glasses
    ? ring(1, -0.4, 3, line, 1) +
      ring(7.6, -0.4, 2.6, line, 1) +
      stroke('M4-.6h1.2M-2-.8L-6.6-1.6', line, 1)
    : '';
  return [
    path('M-8.8-3C-8.6-9-4-11 1-11C7-11 10-7 10-1C10.2 6 7 11 2.6 11C-4 11-8.6 5-8.8-3Z', skin),
    hairInFront(look),
    look.hair === 'scarf' || look.hair === 'curls'
      ? ''
      : circle(-5.4, 1.6, 2.3, skin) + stroke('M-5.6.8q1 .4.6 1.6', shade, 0.7),
    ellipse(2.2, 4, 2.3, 1.5, blend(skin, '#d9503f', 0.22)),
    beard,
    circle(1.4, -0.2, 1, line) + circle(7.4, -0.2, 0.95, line),
    stroke('M5-.4Q7 2.6 4.8 3', shade, 0.9),
    stroke(
      look.beard ? 'M3 6.6Q5 7.8 7.4 6.4' : 'M2 6.2Q4.8 8.6 7.6 6',
      look.beard ? blend(skin, '#ffffff', 0.3) : line,
      0.95,
    ),
    glasses,
    hatOn(look),
  ].join('');
}

export const neckOf = (skin: string): string =>
  path(d`M-3.2-6L3-6L3.4 3Q0 6-3.6 3Z`, darken(skin, 0.13));
