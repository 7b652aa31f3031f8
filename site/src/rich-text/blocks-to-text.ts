import type { Block, Blocks, Inline, ListBlock } from '@burgerwerf/cms/contract';

const inlineText = (children: readonly Inline[]): string =>
  children
    .map((child) => (child.type === 'text' ? child.text : inlineText(child.children)))
    .join('');

const listLines = (list: ListBlock): string[] =>
  list.children.flatMap((child) =>
    child.type === 'list' ? listLines(child) : [inlineText(child.children)],
  );

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return listLines(block);
    case 'image':
      return [block.image.alternativeText ?? ''];
    default:
      return [inlineText(block.children)];
  }
}

/**
 * Rich text as plain text: one line per paragraph, heading or list item, without empty lines.
 * For search documents, feeds and descriptions.
 */
export const blocksToText = (blocks: Blocks | null): string =>
  (blocks ?? [])
    .flatMap(blockLines)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
