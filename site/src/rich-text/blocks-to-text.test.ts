import type { Blocks } from '@burgerwerf/cms/contract';
import { describe, expect, it } from 'vitest';
import { blocksToText } from './blocks-to-text.ts';

const text = (value: string) => ({ type: 'text' as const, text: value });

describe('blocksToText', () => {
  it('gives one line per block, with links as their text', () => {
    const blocks: Blocks = [
      { type: 'heading', level: 2, children: [text('De tuin')] },
      {
        type: 'paragraph',
        children: [
          text('Kom '),
          { type: 'link', url: 'https://tuin.example', children: [text('langs')] },
          text('!'),
        ],
      },
    ];
    expect(blocksToText(blocks)).toBe('De tuin\nKom langs!');
  });

  it('takes lists apart, nested ones too', () => {
    const blocks: Blocks = [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('schep')] },
          {
            type: 'list',
            format: 'ordered',
            children: [{ type: 'list-item', children: [text('hark')] }],
          },
        ],
      },
    ];
    expect(blocksToText(blocks)).toBe('schep\nhark');
  });

  it('leaves out empty paragraphs and loose white space', () => {
    const blocks: Blocks = [
      { type: 'paragraph', children: [text('  ')] },
      { type: 'paragraph', children: [text('een\n  twee')] },
    ];
    expect(blocksToText(blocks)).toBe('een twee');
  });

  it('keeps what a picture shows', () => {
    expect(
      blocksToText([{ type: 'image', image: { url: '/x.jpg', alternativeText: 'Een molen' } }]),
    ).toBe('Een molen');
  });

  it('is empty without rich text', () => {
    expect(blocksToText(null)).toBe('');
  });
});
