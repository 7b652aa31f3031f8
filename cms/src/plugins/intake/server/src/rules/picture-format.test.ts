import { describe, expect, it } from 'vitest';
import { pictureFormat } from './picture-format.ts';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : Array.from(part, (sign) => sign.charCodeAt(0)),
    ),
  );

describe('the format of a picture', () => {
  it.each([
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['png', bytes(0x89, 'PNG\r\n\u001a\n')],
    ['webp', bytes('RIFF', 0, 0, 0, 0, 'WEBP')],
    ['heif', bytes(0, 0, 0, 32, 'ftypavif')],
    ['heif', bytes(0, 0, 0, 32, 'ftypheic')],
  ] as const)('is %s by its first bytes', (format, file) => {
    expect(pictureFormat(file)).toBe(format);
  });

  it.each([
    ['GIF89a'],
    ['%PDF-1.7'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['<?xml version="1.0"?><svg/>'],
    ['II*\0'],
    ['BM'],
    [''],
    ['\0\0\0\u0020ftypisom'],
  ])('of %j is none that is taken', (text) => {
    expect(pictureFormat(bytes(text))).toBeNull();
  });
});
