import type { Block, Blocks } from '@burgerwerf/cms/contract';
import type { Picture, Queries } from '../read-model/queries.ts';
import { lowestLevel } from './heading-level.ts';

type TextBlock = Exclude<Block, { type: 'image' }>;

/** Rich text that is ready to show: its pictures are found, what cannot be shown is left out. */
export interface RichText {
  blocks: (TextBlock | { type: 'picture'; picture: Picture })[];
  /** The most important heading in it. */
  lowestLevel: number;
}

export function richText(queries: Queries, blocks: Blocks | null): RichText | null {
  const shown = (blocks ?? []).flatMap((block): RichText['blocks'] => {
    if (block.type !== 'image') return [block];
    const picture = queries.inlinePicture(block.image);
    return picture ? [{ type: 'picture', picture }] : [];
  });
  if (shown.length === 0) return null;
  const levels = shown.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  return { blocks: shown, lowestLevel: lowestLevel(levels) };
}
