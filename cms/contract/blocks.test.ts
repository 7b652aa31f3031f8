import { describe, expect, it } from 'vitest';
import { blocks } from './blocks.mts';

const text = { type: 'text', text: 'woord' };

describe('blocks', () => {
  it('are what Strapi’s editor makes', () => {
    const all = [
      { type: 'paragraph', children: [text, { ...text, bold: true, underline: true }] },
      { type: 'paragraph', children: [{ type: 'link', url: '/x', children: [text] }] },
      { type: 'heading', level: 3, children: [text] },
      { type: 'quote', children: [text] },
      { type: 'code', children: [text] },
      { type: 'image', image: { url: '/x.jpg', alternativeText: null, width: 10, height: 5 } },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [text] }],
          },
        ],
      },
    ];
    expect(blocks.parse(all)).toEqual(all);
  });

  it('lose what is not of the format, such as the name of a file', () => {
    const image = { url: '/x.jpg', hash: 'abc', provider: 'local' };
    expect(blocks.parse([{ type: 'image', image, children: [] }])).toEqual([
      { type: 'image', image: { url: '/x.jpg' } },
    ]);
  });

  it.each([
    [{ type: 'video', url: '/x' }],
    [{ type: 'heading', level: 7, children: [] }],
    [{ type: 'paragraph', children: ['kaal'] }],
    [{ type: 'list', format: 'dotted', children: [] }],
  ])('are not %o', (block) => {
    expect(blocks.safeParse([block]).success).toBe(false);
  });
});
