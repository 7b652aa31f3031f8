export type Point = readonly [number, number];

/** One decimal is finer than anyone sees and keeps the files small. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** Path data with its numbers rounded: d`M${x} ${y}h10`. */
export function d(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1] ?? '';
    return `${text}${typeof value === 'number' ? round(value) : value}${part}`;
  });
}

export const path = (data: string, fill: string, extra = ''): string =>
  `<path d="${data}" fill="${fill}"${extra && ` ${extra}`}/>`;

/** An open line with round ends. */
export const stroke = (data: string, colour: string, width: number, extra = ''): string =>
  `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${extra && ` ${extra}`}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, extra = ''): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"${extra && ` ${extra}`}/>`;

export const ring = (x: number, y: number, radius: number, colour: string, width: number): string =>
  circle(x, y, radius, 'none', `stroke="${colour}" stroke-width="${round(width)}"`);

export function ellipse(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: string,
  extra = '',
): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" fill="${fill}"${extra && ` ${extra}`}/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
): string {
  const corner = radius > 0 ? ` rx="${round(radius)}"` : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner} fill="${fill}"/>`;
}

const list = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

export const polygon = (points: readonly Point[], fill: string, extra = ''): string =>
  path(`M${list(points)}Z`, fill, extra);

export const polyline = (points: readonly Point[], colour: string, width: number): string =>
  stroke(`M${list(points)}`, colour, width);

/** Many short marks of one colour as one element: the texture of these pictures. */
export const marks = (data: readonly string[], colour: string, width: number): string =>
  data.length === 0 ? '' : stroke(data.join(''), colour, width);

/** Moves, scales and, with a negative scaleX, mirrors a drawing. */
export function place(
  content: string,
  x: number,
  y: number,
  scaleX = 1,
  scaleY = Math.abs(scaleX),
): string {
  const fine = (value: number) => Math.round(value * 10000) / 10000;
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${fine(scaleX)} ${fine(scaleY)})">${content}</g>`;
}

export const turn = (content: string, degrees: number, x = 0, y = 0): string =>
  `<g transform="rotate(${round(degrees)} ${round(x)} ${round(y)})">${content}</g>`;

/** A soft closed outline through the points (Catmull-Rom as Béziers). */
export function outline(points: readonly Point[]): string {
  const count = points.length;
  const at = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  const [startX, startY] = at(0);
  const parts = points.map((_, index) => {
    const [beforeX, beforeY] = at(index - 1);
    const [fromX, fromY] = at(index);
    const [toX, toY] = at(index + 1);
    const [afterX, afterY] = at(index + 2);
    return d`C${fromX + (toX - beforeX) / 6} ${fromY + (toY - beforeY) / 6} ${toX - (afterX - fromX) / 6} ${toY - (afterY - fromY) / 6} ${toX} ${toY}`;
  });
  return d`M${startX} ${startY}` + parts.join('') + 'Z';
}
