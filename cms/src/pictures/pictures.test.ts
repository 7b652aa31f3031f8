import { describe, expect, it } from 'vitest';
import { drawHero, drawPicture, motifs } from './index.ts';
import { paletteNames } from './palettes.ts';

const seeds = ['moestuin', 'kade', 'dorpshuis', 'polder'];

/** Names the first thing that makes the text no well-formed XML, or nothing. */
function faultIn(xml: string): string | undefined {
  const open: string[] = [];
  const element = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>&]*")*)(\/?)>/y;
  let position = 0;
  while (position < xml.length) {
    element.lastIndex = position;
    const match = element.exec(xml);
    if (match === null) return `no element at ${xml.slice(position, position + 60)}`;
    const [whole, closing, name, attributes = '', empty] = match;
    const names = [...attributes.matchAll(/ ([a-zA-Z:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (closing === '/' && open.pop() !== name) return `unexpected ${whole}`;
    if (closing === '' && empty === '') open.push(name ?? '');
    position += whole.length;
  }
  return open.length === 0 ? undefined : `never closed: ${open.join(', ')}`;
}

describe('the check for well-formed XML', () => {
  it('notices elements that cross, repeat an attribute or stay open', () => {
    expect(faultIn('<svg><g/></svg>')).toBeUndefined();
    expect(faultIn('<svg><g></svg></g>')).toContain('unexpected');
    expect(faultIn('<svg x="1" x="2"/>')).toContain('twice');
    expect(faultIn('<svg><g>')).toContain('never closed');
  });
});

describe.each(motifs)('a picture of %s', (motif) => {
  it('is the same, byte for byte, for the same seed', () => {
    for (const seed of seeds) {
      expect(drawPicture({ motif, seed })).toBe(drawPicture({ motif, seed }));
    }
  });

  it('differs for every other seed, also in the same palette', () => {
    const pictures = seeds.map((seed) => drawPicture({ motif, seed, palette: 'zomer' }));
    expect(new Set(pictures).size).toBe(seeds.length);
  });

  it('is well-formed, complete and without text, in every palette', () => {
    for (const palette of paletteNames) {
      for (const seed of seeds) {
        const picture = drawPicture({ motif, seed, palette });
        expect(faultIn(picture)).toBeUndefined();
        expect(picture).not.toMatch(/NaN|undefined|Infinity|<text/);
      }
    }
  });

  it('has the size of its kind', () => {
    const box = motif === 'portrait' ? '0 0 800 800' : '0 0 1600 1000';
    expect(drawPicture({ motif, seed: 'maat' })).toContain(`viewBox="${box}"`);
  });
});

describe('the wide view of the village', () => {
  it('is the same for the same seed and differs for another', () => {
    expect(drawHero('vliet')).toBe(drawHero('vliet'));
    expect(drawHero('vliet')).not.toBe(drawHero('kade'));
  });

  it('is well-formed and complete, twice as wide as high', () => {
    for (const seed of seeds) {
      const hero = drawHero(seed);
      expect(faultIn(hero)).toBeUndefined();
      expect(hero).not.toMatch(/NaN|undefined|Infinity|<text/);
      expect(hero).toContain('viewBox="0 0 2400 1200"');
    }
  });
});
