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
    expect(picture).toMatchObject({ width: 1200, height: 900, alt: 'Een boom' });
    expect(picture.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    for (const [index, end] of ['avif', 'webp'].entries()) {
      const widths = picture.sources[index]?.srcset.replaceAll(/\/media\/\w+-/g, '');
      expect(widths).toBe(`480.${end} 480w, 960.${end} 960w, 1200.${end} 1200w`);
    }
    expect(files.size).toBe(7);
  });

  it('are a JPEG for share services, and one small file for lists', () => {
    const { picture, files } = renditionsOf(original);
    expect(picture.src).toMatch(/-1200\.jpg$/);
    expect(files.get(picture.src)).toMatchObject({ width: 1200, format: 'jpg' });
    expect(picture.small).toMatch(/-480\.webp$/);
    expect(picture.width).toBe(1600);
  });

  it('never enlarge a small picture', () => {
    const { picture, files } = renditionsOf({ ...original, width: 200, height: 100 });
    expect([...files.values()].map(({ width, format }) => [width, format])).toEqual([
      [200, 'avif'],
      [200, 'webp'],
      [200, 'jpg'],
    ]);
    expect(picture).toMatchObject({ width: 200, height: 100 });
  });

  it('name only files that are made', () => {
    const { picture, files } = renditionsOf(original);
    const srcsets = picture.sources.flatMap(({ srcset }) => srcset.split(', '));
    const named = [picture.src, picture.small, ...srcsets.map((one) => one.split(' ')[0] ?? '')];
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  it('get other names when the file changes, and keep them when it does not', () => {
    const { src } = renditionsOf(original).picture;
    expect(renditionsOf({ ...original, alt: 'Anders' }).picture.src).toBe(src);
    expect(renditionsOf({ ...original, version: '2' }).picture.src).not.toBe(src);
  });
});
