import { describe, expect, it } from 'vitest';
import { renditionsOf } from './rendition.ts';

const original = {
  url: '/uploads/boom.jpg',
  version: '1',
  width: 2000,
  height: 1000,
  alt: 'Een boom',
};

describe('renditions', () => {
  it('offer widths up to that of the original, with the right proportions', () => {
    const { picture, files } = renditionsOf({ ...original, width: 1200, height: 900 });
    expect([...files.values()].map(({ width }) => width)).toEqual([480, 960, 1200]);
    expect(picture).toMatchObject({ width: 1200, height: 900, alt: 'Een boom' });
    expect(picture.srcset).toMatch(/-480\.webp 480w, .*-960\.webp 960w, .*-1200\.webp 1200w$/);
    expect(picture.small).toMatch(/-480\.webp$/);
  });

  it('never enlarge a small picture', () => {
    const { picture, files } = renditionsOf({ ...original, width: 200, height: 100 });
    expect(files.size).toBe(1);
    expect(picture).toMatchObject({ width: 200, height: 100 });
  });

  it('get other names when the file changes, and keep them when it does not', () => {
    const { src } = renditionsOf(original).picture;
    expect(renditionsOf({ ...original, alt: 'Anders' }).picture.src).toBe(src);
    expect(renditionsOf({ ...original, version: '2' }).picture.src).not.toBe(src);
  });
});
