import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { draw, type Random } from './random.ts';

/** How often people leave tags out or pick the wrong one. */
const SLOPPINESS = { none: 0.2, dropOne: 0.25, sibling: 0.3, anything: 0.1 } as const;

const replaceOne = (
  tags: readonly string[],
  by: (tag: string) => string,
  random: Random,
): string[] => {
  if (tags.length === 0) return [];
  const at = Math.floor(random() * tags.length);
  return tags.map((tag, index) => (index === at ? by(tag) : tag));
};

/** The tags as a person in a hurry would choose them, given the right ones. */
export const sloppyTags = (
  right: readonly string[],
  thesaurus: Thesaurus,
  random: Random,
): string[] => {
  if (random() < SLOPPINESS.none) return [];
  let tags = [...right];
  if (random() < SLOPPINESS.dropOne) tags.splice(Math.floor(random() * tags.length), 1);
  if (random() < SLOPPINESS.sibling) {
    const sibling = (tag: string) => {
      const theme = thesaurus.concept(tag)?.theme ?? '';
      const others = thesaurus.conceptsOf(theme).filter(({ id }) => id !== tag);
      return others.length === 0 ? tag : draw(others, random).id;
    };
    tags = replaceOne(tags, sibling, random);
  }
  if (random() < SLOPPINESS.anything) {
    tags = replaceOne(tags, () => draw(thesaurus.concepts, random).id, random);
  }
  return [...new Set(tags)];
};
