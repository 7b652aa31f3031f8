import { expect, it } from 'vitest';
import { buttonColours } from './styles.ts';

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it('The button stands out on light and on dark, and its words on the button', () => {
  expect(contrast(buttonColours.text, buttonColours.background)).toBeGreaterThan(4.5);
  expect(contrast(buttonColours.background, '#ffffff')).toBeGreaterThan(3);
  expect(contrast(buttonColours.background, '#121212')).toBeGreaterThan(3);
});
