import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-files.ts';
import { renditionsOf } from '../read-model/rendition.ts';
import { makeRenditions } from './renditions.ts';

const plain = (width: number, height: number, background = '#7a5533'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** Everything that is made of an original, by the end of its name. */
async function made(original: Uint8Array, width: number, height: number) {
  const target = new MemoryFiles();
  const { files } = renditionsOf({ url: '/uploads/a', version: '1', width, height, alt: '' });
  await makeRenditions(files, target, () => Promise.resolve(original));
  const contents = new Map(
    target.paths().map((path) => {
      const content = Buffer.from(target.contents.get(path) ?? '', 'base64');
      return [path.replace(/^.*-/, ''), content] as const;
    }),
  );
  return { target, files, contents };
}

async function pixel(content: Buffer, left: number, top: number): Promise<number[]> {
  const one = sharp(content).extract({ left, top, width: 1, height: 1 }).toColourspace('srgb');
  return [...(await one.raw().toBuffer())];
}

/** No further away than a form that leaves out detail can be. */
const isNear = (found: readonly number[], wanted: readonly number[]) =>
  wanted.every((value, index) => Math.abs((found[index] ?? -1) - value) <= 12);

describe('picture files of a page', () => {
  it('have the width and the form that their names say', async () => {
    const { contents } = await made(await plain(1200, 800).png().toBuffer(), 1200, 800);
    const found = await Promise.all(
      [...contents].map(async ([name, content]) => {
        const { width, height, format } = await sharp(content).metadata();
        return [name, width, height, format];
      }),
    );
    expect(found.sort()).toEqual([
      ['1200.avif', 1200, 800, 'heif'],
      ['1200.jpg', 1200, 800, 'jpeg'],
      ['1200.webp', 1200, 800, 'webp'],
      ['480.avif', 480, 320, 'heif'],
      ['480.webp', 480, 320, 'webp'],
      ['960.avif', 960, 640, 'heif'],
      ['960.webp', 960, 640, 'webp'],
    ]);
  });

  it('stand upright and do not know where or with what they were taken', async () => {
    // Red on the left; the camera was turned, so that is above.
    const original = await plain(600, 400, '#2040c0')
      .composite([{ input: await plain(100, 400, '#c02020').png().toBuffer(), left: 0, top: 0 }])
      .withExif({
        IFD0: { Make: 'Merk van de camera', Copyright: 'Naam van de maker' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Merk');

    const { contents } = await made(original, 400, 600);
    expect(contents.size).toBe(3);
    for (const content of contents.values()) {
      const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(content).metadata();
      expect([exif, xmp, iptc, icc, orientation ?? 1]).toEqual([...Array<undefined>(4), 1]);
      expect([width, height]).toEqual([400, 600]);
      expect(content.toString('latin1')).not.toMatch(/Merk|Naam van/);
      expect(isNear(await pixel(content, 200, 20), [0xc0, 0x20, 0x20])).toBe(true);
      expect(isNear(await pixel(content, 200, 580), [0x20, 0x40, 0xc0])).toBe(true);
    }
  });

  it('have the colours of the web, whatever those of the original', async () => {
    const wide = await plain(200, 200, '#20a040').withIccProfile('p3').png().toBuffer();
    const { data } = await sharp(wide, { ignoreIcc: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(isNear([...data.subarray(0, 3)], [0x20, 0xa0, 0x40])).toBe(false);
    const grey = await plain(200, 200, '#808080').toColourspace('b-w').png().toBuffer();
    const cmyk = await plain(200, 200, '#808080').toColourspace('cmyk').jpeg().toBuffer();
    const deep = await plain(200, 200, '#808080').toColourspace('rgb16').png().toBuffer();
    for (const content of (await made(wide, 200, 200)).contents.values()) {
      expect(isNear(await pixel(content, 100, 100), [0x20, 0xa0, 0x40])).toBe(true);
    }
    for (const original of [grey, cmyk, deep]) {
      for (const content of (await made(original, 200, 200)).contents.values()) {
        // Ink does not lead back to the very same grey.
        expect(isNear(await pixel(content, 100, 100), [0x78, 0x78, 0x78])).toBe(true);
      }
    }
  });

  it('keep what one can see through, and put white behind it where the form cannot', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const seeThrough = sharp({ create: { width: 200, height: 200, channels: 4, background } });
    const { contents } = await made(await seeThrough.png().toBuffer(), 200, 200);
    expect((await pixel(contents.get('200.avif') ?? Buffer.of(), 9, 9))[3]).toBe(0);
    expect((await pixel(contents.get('200.webp') ?? Buffer.of(), 9, 9))[3]).toBe(0);
    const jpeg = await pixel(contents.get('200.jpg') ?? Buffer.of(), 9, 9);
    expect(isNear(jpeg, [255, 255, 255])).toBe(true);
  });

  it('are made of drawings and of the first picture of an animation too', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#c02020"/></svg>',
    );
    const frames = [await plain(300, 200, '#c02020').png().toBuffer()];
    frames.push(await plain(300, 200, '#2040c0').png().toBuffer());
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    for (const original of [svg, gif]) {
      const { contents } = await made(original, 300, 200);
      for (const content of contents.values()) {
        const { width, height, pages } = await sharp(content).metadata();
        expect([width, height, pages ?? 1]).toEqual([300, 200, 1]);
        expect(isNear(await pixel(content, 150, 100), [0xc0, 0x20, 0x20])).toBe(true);
      }
    }
  });

  it('are the same each time, and are not made again when they are there', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
    const original = await sharp({
      create: { width: 1000, height: 700, channels: 3, background: '#888', noise },
    })
      .jpeg()
      .toBuffer();
    const [first, second] = [await made(original, 1000, 700), await made(original, 1000, 700)];
    expect(second.target.contents).toEqual(first.target.contents);
    const nothing = () => Promise.reject(new Error('not asked for'));
    await makeRenditions(first.files, first.target, nothing);
    const [path = ''] = first.files.keys();
    const { contents } = first.target;
    const before = contents.get(path);
    contents.delete(path);
    await makeRenditions(first.files, first.target, () => Promise.resolve(original));
    expect(contents.get(path)).toBe(before);
  });
});
