import type { Palette } from '../palettes.ts';
import type { Random } from '../random.ts';
import { blend } from './colour.ts';

export type Age = 'child' | 'adult' | 'older';
export type Hair =
  'short' | 'crop' | 'bob' | 'long' | 'bun' | 'curls' | 'ponytail' | 'bald' | 'scarf';

/** How one person looks: everything except where they are and what they do. */
export interface Look {
  readonly age: Age;
  readonly skin: string;
  readonly hairColour: string;
  readonly hair: Hair;
  readonly beard: boolean;
  readonly glasses: boolean;
  readonly hat: 'none' | 'cap' | 'beanie' | 'straw';
  readonly top: string;
  /** Marks on the top: plain, stripes or an open collar. */
  readonly pattern: 'plain' | 'stripes' | 'vest';
  readonly detail: string;
  readonly bottom: string;
  readonly wear: 'trousers' | 'skirt' | 'dress' | 'coat';
  readonly shoes: string;
  /** Width of the body, 1 is average. */
  readonly build: number;
}

export type LookMaker = (age?: Age) => Look;

const skins = ['#f6d3b8', '#efc09c', '#dda27a', '#c68659', '#a3683f', '#7d4a2d', '#5c3422'];
const hairs = ['#2a211f', '#3b2a22', '#5b3a26', '#8a5a33', '#c38a45', '#e0b871', '#b4522c'];
const greys = ['#e9e6e0', '#cfcbc6', '#a9a6a3'];

const feminine: readonly Hair[] = ['bob', 'long', 'bun', 'curls', 'ponytail', 'scarf'];
const masculine: readonly Hair[] = ['short', 'crop', 'short', 'curls'];

/** Gives one look after another; skin and clothes rotate, so a group is always mixed. */
export function createLookMaker(random: Random, palette: Palette, cold: boolean): LookMaker {
  const { paper, sky, soft, leaf, deep, warm, sun } = palette;
  const skinOrder = random.shuffle(skins);
  const tops = random.shuffle([
    warm,
    sun,
    blend(paper, soft, 0.25),
    blend(leaf, deep, 0.35),
    blend(sky, deep, 0.42),
    blend(warm, deep, 0.35),
    blend(warm, paper, 0.45),
    blend(deep, sky, 0.2),
  ]);
  const bottoms = [deep, blend(deep, sky, 0.35), blend(deep, soft, 0.45), blend(warm, deep, 0.6)];
  let turn = 0;

  return (age = random.chance(0.25) ? 'older' : 'adult') => {
    turn += 1;
    const woman = random.chance(0.52);
    const dark = turn % skinOrder.length;
    const skin = skinOrder[dark] ?? '#dda27a';
    const darkSkin = skins.indexOf(skin) >= 3;
    const top = tops[turn % tops.length] ?? warm;
    const grown = age !== 'child';
    const hair: Hair = woman
      ? random.pick<Hair>(age === 'older' ? ['bob', 'bun', 'short', 'curls', 'scarf'] : feminine)
      : random.pick<Hair>(age === 'older' ? ['bald', 'short', 'crop'] : masculine);
    const own = random.pick(darkSkin ? hairs.slice(0, 2) : hairs);
    const wear = random.pick<Look['wear']>(
      woman
        ? ['trousers', 'trousers', 'skirt', cold ? 'coat' : 'dress']
        : ['trousers', 'trousers', cold ? 'coat' : 'trousers'],
    );
    return {
      age,
      skin,
      hair: !grown && hair === 'scarf' ? 'ponytail' : hair,
      hairColour: age === 'older' ? random.pick(greys) : own,
      beard: !woman && grown && random.chance(0.4),
      glasses: random.chance(age === 'older' ? 0.5 : 0.2),
      hat:
        hair === 'scarf' || hair === 'bun' || !random.chance(cold ? 0.4 : 0.12)
          ? 'none'
          : cold
            ? 'beanie'
            : random.pick(['cap', 'straw']),
      top,
      pattern: wear === 'coat' ? 'plain' : random.pick(['plain', 'plain', 'stripes', 'vest']),
      detail: top === sun || top === warm ? deep : random.pick([warm, sun, paper]),
      bottom: wear === 'dress' ? top : random.pick(bottoms),
      wear,
      shoes: random.pick([
        blend(deep, '#14202e', 0.4),
        blend(warm, deep, 0.5),
        blend(paper, soft, 0.4),
      ]),
      build: random.between(0.92, 1.18),
    };
  };
}
