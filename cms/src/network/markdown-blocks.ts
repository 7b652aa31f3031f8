import type { Link, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, ListBlock, TextRun } from '../../contract/blocks.mts';

type Marks = Omit<TextRun, 'type' | 'text'>;

/**
 * Markdown as Strapi's blocks. Only what editors use in demo texts: paragraphs, headings, lists,
 * quotes, bold, italic and links.
 * @throws when the text holds anything else
 */
export function markdownBlocks(markdown: string): Block[] {
  return fromMarkdown(markdown).children.map(toBlock);
}

function toBlock(node: RootContent): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlines(node.children) };
    case 'heading':
      return { type: 'heading', level: node.depth, children: inlines(node.children) };
    case 'blockquote':
      return { type: 'quote', children: node.children.flatMap(paragraphInlines) };
    case 'list':
      return toList(node.ordered === true, node.children);
    default:
      throw unknown(node);
  }
}

function toList(isOrdered: boolean, items: readonly ListItem[]): ListBlock {
  return {
    type: 'list',
    format: isOrdered ? 'ordered' : 'unordered',
    children: items.map((item) => ({
      type: 'list-item',
      children: item.children.flatMap(paragraphInlines),
    })),
  };
}

function paragraphInlines(node: Nodes): Inline[] {
  if (node.type !== 'paragraph') throw unknown(node);
  return inlines(node.children);
}

const inlines = (nodes: readonly PhrasingContent[]): Inline[] =>
  nodes.flatMap((node) => (node.type === 'link' ? [toLink(node)] : toRuns(node, {})));

const toLink = (node: Link): Inline => ({
  type: 'link',
  url: node.url,
  children: node.children.flatMap((child) => toRuns(child, {})),
});

function toRuns(node: PhrasingContent, marks: Marks): TextRun[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value.replace(/\n/g, ' '), ...marks }];
    case 'strong':
      return node.children.flatMap((child) => toRuns(child, { ...marks, bold: true }));
    case 'emphasis':
      return node.children.flatMap((child) => toRuns(child, { ...marks, italic: true }));
    default:
      throw unknown(node);
  }
}

const unknown = (node: Nodes) =>
  new Error(`Markdown in a demo text holds "${node.type}" at line ${node.position?.start.line}`);
