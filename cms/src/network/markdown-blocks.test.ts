import { describe, expect, it } from 'vitest';
import { blocks } from '../../contract/blocks.mts';
import { markdownBlocks } from './markdown-blocks.ts';

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });

describe('Markdown as blocks', () => {
  it('keeps paragraphs, bold, italic and links', () => {
    expect(
      markdownBlocks('Eén **vet** en _schuin_.\n\nZie [de **site**](https://x.example).'),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Eén '),
          text('vet', { bold: true }),
          text(' en '),
          text('schuin', { italic: true }),
          text('.'),
        ],
      },
      {
        type: 'paragraph',
        children: [
          text('Zie '),
          {
            type: 'link',
            url: 'https://x.example',
            children: [text('de '), text('site', { bold: true })],
          },
          text('.'),
        ],
      },
    ]);
  });

  it('joins marks that stand in each other, and lines of one paragraph', () => {
    expect(markdownBlocks('**_samen_**\nop een rij')).toEqual([
      {
        type: 'paragraph',
        children: [text('samen', { bold: true, italic: true }), text(' op een rij')],
      },
    ]);
  });

  it('keeps heads, quotes and both kinds of lists', () => {
    expect(markdownBlocks('## Kop\n\n> Gezegd\n\n- een\n- twee\n\n1. eerst')).toEqual([
      { type: 'heading', level: 2, children: [text('Kop')] },
      { type: 'quote', children: [text('Gezegd')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('een')] },
          { type: 'list-item', children: [text('twee')] },
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [text('eerst')] }],
      },
    ]);
  });

  it('is what the contract calls blocks', () => {
    const made = markdownBlocks('# A\n\nb [c](https://d.example)\n\n- e\n\n> f');
    expect(blocks.parse(made)).toEqual(made);
  });

  it.each([
    ['an image', '![x](y.png)', 'image'],
    ['code', '`x`', 'inlineCode'],
    ['a block of code', '```\nx\n```', 'code'],
    ['HTML', 'a <b>x</b>', 'html'],
    ['a line', '---', 'thematicBreak'],
    ['a list in a list', '- a\n  - b', 'list'],
    ['a head in a quote', '> # a', 'heading'],
  ])('refuses %s, and says where', (_name, markdown, kind) => {
    expect(() => markdownBlocks(`Eerst.\n\n${markdown}`)).toThrow(
      new RegExp(`"${kind}" at line [34]`),
    );
  });
});
