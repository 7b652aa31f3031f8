import { blend } from './colour.ts';
import { blades, bloom } from './plants.ts';
import type { Setting } from './setting.ts';

/** Large dark leaves cut off by the lower corners; they give depth and frame the scene. */
export function framing(setting: Setting, width = 1600, height = 1000): string {
  const { random, foliage, palette } = setting;
  const dark = blend(foliage[2], palette.deep, 0.5);
  const left = random.chance(0.75);
  const right = !left || random.chance(0.4);
  const corner = (x: number, inward: number) => {
    const tall = random.between(150, 230);
    const flowers =
      setting.season === 'winter'
        ? ''
        : [0.5, 1.1]
            .map((step) =>
              bloom(
                setting,
                x + inward * step * 110,
                height + 40,
                tall * random.between(0.9, 1.15),
                random.pick([palette.warm, palette.sun, palette.paper]),
              ),
            )
            .join('');
    return (
      blades(setting, x, height + 30, tall * 1.35, dark, 9) +
      flowers +
      blades(
        setting,
        x + inward * 120,
        height + 40,
        tall * 0.9,
        blend(foliage[1], palette.deep, 0.3),
        7,
      )
    );
  };
  return (left ? corner(20, 1) : '') + (right ? corner(width - 20, -1) : '');
}

export interface Layer {
  readonly y: number;
  readonly svg: string;
}

/** Draws what stands further back first. */
export const byDepth = (layers: readonly Layer[]): string =>
  [...layers]
    .sort((back, front) => back.y - front.y)
    .map(({ svg }) => svg)
    .join('');
