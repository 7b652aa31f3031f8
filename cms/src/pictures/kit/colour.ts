function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The tone between two #rrggbb colours; share 0 gives the first, 1 the second. */
export function blend(from: string, to: string, share: number): string {
  const [red, green, blue] = channels(from);
  const [toRed, toGreen, toBlue] = channels(to);
  const mix = (low: number, high: number) =>
    Math.round(low + (high - low) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${mix(red, toRed)}${mix(green, toGreen)}${mix(blue, toBlue)}`;
}

export const darken = (colour: string, share: number): string => blend(colour, '#14202e', share);
export const lighten = (colour: string, share: number): string => blend(colour, '#fffaf0', share);

/** How light a colour looks, from 0 (black) to 1 (white). */
export function lightness(colour: string): number {
  const [red, green, blue] = channels(colour);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
