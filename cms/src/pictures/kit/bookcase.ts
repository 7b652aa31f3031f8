import { blend, darken, lighten } from './colour.ts';
import { wood } from './furniture.ts';
import type { Setting } from './setting.ts';
import { rect } from './svg.ts';

/** Books standing or lying; the row is as long as the given width. */
export function books(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const { random, palette } = setting;
  const tones = [
    palette.warm,
    palette.sun,
    palette.deep,
    palette.leaf,
    palette.paper,
    blend(palette.warm, palette.deep, 0.4),
    blend(palette.sky, palette.deep, 0.4),
    palette.soft,
  ];
  const parts: string[] = [];
  let left = x;
  while (left < x + width - 12) {
    const thick = Math.min(random.between(0.13, 0.26) * height, x + width - left);
    const tall = height * random.between(0.68, 0.98);
    const tone = random.pick(tones);
    parts.push(
      rect(left, y - tall, thick - 1.5, tall, tone, 1.5),
      rect(left, y - tall * 0.82, thick - 1.5, tall * 0.09, darken(tone, 0.22)),
    );
    left += thick;
    if (random.chance(0.12)) left += height * 0.22;
  }
  return parts.join('');
}

/** A bookcase standing on (x, y), x its left side. */
export function bookcase(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  shelves: number,
): string {
  const frame = wood(setting);
  const step = (height - 24) / shelves;
  return [
    rect(x, y - height, width, height, frame, 4),
    rect(x + 12, y - height + 12, width - 24, height - 30, darken(frame, 0.32)),
    ...Array.from({ length: shelves }, (_, index) => {
      const floor = y - height + (index + 1) * step;
      return (
        books(setting, x + 18, floor, width - 36, step * 0.86) +
        rect(x + 6, floor, width - 12, 10, lighten(frame, 0.12))
      );
    }),
  ].join('');
}
