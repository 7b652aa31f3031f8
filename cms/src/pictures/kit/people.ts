import type { Layer } from './foreground.ts';
import type { Age } from './look.ts';
import { type Person, person, wheelchairUser } from './person.ts';
import type { Setting } from './setting.ts';
import { shadow } from './tree.ts';

/** How tall someone of this age is next to a grown-up of the given height. */
const share: Record<Age, number> = { child: 0.62, adult: 1, older: 0.96 };

/** The height of a grown-up who stands at y, outdoors, seen from eye level. */
export const heightAt = (y: number): number => (y - 430) * 0.9;

export type Role = Omit<Person, 'look' | 'height'> & {
  /** Left out: as tall as perspective asks for someone standing at this y. */
  readonly height?: number;
  readonly age?: Age;
  readonly wheels?: boolean;
};

/** Someone with a look of their own and a shadow, ready to be sorted by depth. Height is that of a grown-up. */
export function someone(setting: Setting, role: Role): Layer {
  const { age, wheels = false, ...rest } = role;
  const look = setting.look(age);
  const grown = role.height ?? heightAt(role.y);
  const height = grown * share[look.age] * setting.random.between(0.96, 1.04);
  const built = { ...rest, height: wheels ? grown : height, look };
  return {
    y: role.y,
    svg:
      shadow(role.x, role.y, height * (wheels ? 0.42 : 0.26), setting.palette.deep) +
      (wheels ? wheelchairUser(built, setting.palette.deep) : person(built)),
  };
}
