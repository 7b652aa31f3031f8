import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePicture } from './pictures.ts';

const red = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c00' } });

const made = async (bytes: Buffer) => {
  const result = await makePicture(bytes);
  if (result.kind === 'refused') throw new Error(result.code);
  return result.picture;
};

/** A PNG that says how large it is and holds next to nothing. */
async function bomb(width: number, height: number): Promise<Buffer> {
  const png = await red(10, 10).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'may be a %s, and becomes a JPEG',
    async (format) => {
      const picture = await made(await red(300, 200).toFormat(format).toBuffer());
      expect(await sharp(picture.large).metadata()).toMatchObject({ format: 'jpeg', width: 300 });
      expect([picture.width, picture.height]).toEqual([300, 200]);
    },
  );

  it('becomes no larger than the site can use, and small for who looks at a form', async () => {
    const picture = await made(await red(5000, 2500).jpeg().toBuffer());
    expect([picture.width, picture.height]).toEqual([2400, 1200]);
    expect(await sharp(picture.small).metadata()).toMatchObject({ width: 480, height: 240 });
  });

  it('forgets where it was taken and by whom', async () => {
    const exif = {
      IFD0: { Artist: 'Fotograaf Geheim', Copyright: 'Geheim' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 4/1 0/1' },
    };
    const bytes = await red(300, 200).withExif(exif).jpeg().toBuffer();
    expect(bytes.includes('Geheim')).toBe(true);
    const { large, small } = await made(bytes);
    for (const kept of [large, small]) {
      expect(kept.includes('Geheim')).toBe(false);
      expect((await sharp(kept).metadata()).exif).toBeUndefined();
    }
  });

  it('stands upright', async () => {
    const turned = await red(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const picture = await made(turned);
    expect([picture.width, picture.height]).toEqual([200, 400]);
  });

  it('keeps nothing of what hides behind the picture', async () => {
    const jpeg = await red(300, 200).jpeg().toBuffer();
    const polyglot = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>PK\u0003\u0004')]);
    const { large, small } = await made(polyglot);
    expect(large.includes('script') || small.includes('script')).toBe(false);
  });

  it('has a white ground where it had none', async () => {
    const clear = sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const { large } = await made(await clear.png().toBuffer());
    const { dominant } = await sharp(large).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
  });

  it.each([
    ['too-many-pixels', () => bomb(60_000, 60_000)],
    ['not-a-picture', () => bomb(2_000_000_000, 1)],
    ['not-a-picture', () => bomb(6_000, 6_000)],
    ['too-small', () => red(100, 400).jpeg().toBuffer()],
    ['not-a-picture', async () => (await red(600, 400).jpeg().toBuffer()).subarray(0, 900)],
    [
      'not-a-picture',
      () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    ],
    ['not-a-picture', () => red(300, 200).gif().toBuffer()],
    ['not-a-picture', () => red(300, 200).tiff().toBuffer()],
    ['not-a-picture', () => Promise.resolve(Buffer.from([0xff, 0xd8, 0xff]))],
    ['not-a-picture', () => Promise.resolve(Buffer.alloc(0))],
  ] as const)('is refused as %s', async (code, bytes) => {
    expect(await makePicture(await bytes())).toEqual({ kind: 'refused', code });
  });
});
