import { blend } from './colour.ts';
import { type Layer, byDepth } from './foreground.ts';
import { chair, table, wood } from './furniture.ts';
import type { Age } from './look.ts';
import { someone } from './people.ts';
import type { PoseName } from './pose.ts';
import type { Setting } from './setting.ts';

export interface Gathering {
  readonly x: number;
  readonly y: number;
  /** Height of a grown-up; table and chairs follow from it. */
  readonly height: number;
  readonly width: number;
  readonly behind: readonly PoseName[];
  readonly left?: PoseName;
  readonly right?: PoseName;
  readonly ages?: readonly Age[];
  readonly wheels?: boolean;
  /** What lies on the table; top is the level of its back edge. */
  readonly things: (top: number) => string;
  readonly extra?: readonly Layer[];
}

/** People round a table: some behind it, and one on a chair or in a wheelchair at each end. */
export function gathering(setting: Setting, options: Gathering): string {
  const { x, y, height, width, behind, ages = [] } = options;
  const { palette, random } = setting;
  const level = height * 0.4;
  const seat = random.pick([
    palette.warm,
    palette.deep,
    palette.sun,
    blend(palette.leaf, palette.deep, 0.3),
  ]);
  const end = width / 2 + height * 0.1;
  const step = width / Math.max(1, behind.length);
  const sideLayers = (pose: PoseName | undefined, side: 'left' | 'right'): Layer[] => {
    if (pose === undefined) return [];
    const spot = side === 'left' ? x - end : x + end;
    const wheels = (options.wheels ?? false) && side === 'right';
    return [
      ...(wheels
        ? []
        : [{ y: y + 8, svg: chair(setting, spot, y + 10, height, seat, side === 'right') }]),
      someone(setting, {
        x: spot,
        y: y + 10,
        height,
        pose,
        wheels,
        facing: side === 'left' ? 'right' : 'left',
        age: side === 'left' ? 'adult' : random.pick(['adult', 'older']),
      }),
    ];
  };
  const seated = behind.map((pose, index) =>
    someone(setting, {
      x: x - width / 2 + step * (index + 0.5) + random.between(-14, 14),
      y: y - 14 - (ages[index] === 'child' ? height * 0.17 : 0),
      height,
      pose,
      facing: index < behind.length / 2 ? 'right' : 'left',
      ...(ages[index] === undefined ? {} : { age: ages[index] }),
    }),
  );
  return byDepth([
    ...seated,
    {
      y,
      svg:
        table(setting, x, y, width, level, blend(wood(setting), palette.paper, 0.25)) +
        options.things(y - level - width * 0.045),
    },
    ...sideLayers(options.left, 'left'),
    ...sideLayers(options.right, 'right'),
    ...(options.extra ?? []),
  ]);
}
