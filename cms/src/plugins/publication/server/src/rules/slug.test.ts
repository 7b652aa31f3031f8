import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, isReserved, slugOf } from './slug.ts';

const ADDRESS = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the slug of a title', () => {
  it.each([
    ['Buurttuin De Prinsenhof', 'buurttuin-de-prinsenhof'],
    ['Café ’t Hoekje: drie keer Élan!', 'cafe-t-hoekje-drie-keer-elan'],
    ['IJsbaan & coöperatie', 'ijsbaan-en-cooperatie'],
    ['  Spaties   ervoor en erna  ', 'spaties-ervoor-en-erna'],
    ['Zomer_Feest.2031', 'zomer-feest-2031'],
    ['24/7', '24-7'],
    ["Auto's en foto’s", 'autos-en-fotos'],
    ['Zorg/welzijn – samen', 'zorg-welzijn-samen'],
    ['???', 'zonder-titel'],
    ['', 'zonder-titel'],
    ['日本語', 'zonder-titel'],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is an address of at most 80 characters, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(ADDRESS);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('is an address too when the title is words of every length', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zé'.-]{1,90}$/), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const slug = slugOf(parts.join(' '));
        expect(slug).toMatch(ADDRESS);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('ends between words when it must be cut', () => {
    const slug = slugOf('Een heel lange naam '.repeat(8));
    expect('een-heel-lange-naam-'.repeat(8).startsWith(`${slug}-`)).toBe(true);
  });

  it('stays the same when it is made of a slug', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (title) => {
        expect(slugOf(slugOf(title))).toBe(slugOf(title));
      }),
    );
  });
});

describe('a free slug', () => {
  it('is the wanted one, or the first number behind it that nobody has', async () => {
    const taken = new Set(['tuin', 'tuin-2', 'tuin-4']);
    const isTaken = (slug: string) => Promise.resolve(taken.has(slug));
    expect(await freeSlug('park', isTaken)).toBe('park');
    expect(await freeSlug('tuin', isTaken)).toBe('tuin-3');
  });

  it('is an address that is neither taken nor reserved, whatever is taken', async () => {
    const few = fc.constantFrom('Tuin', 'tuin 2', 'feed', 'Pagina', 'Agenda', 'Nieuw');
    await fc.assert(
      fc.asyncProperty(fc.array(few, { maxLength: 30 }), async (titles) => {
        const taken = new Set<string>();
        for (const title of titles) {
          const slug = await freeSlug(slugOf(title), (wanted) =>
            Promise.resolve(taken.has(wanted) || isReserved('api::page.page', wanted)),
          );
          expect(slug).toMatch(ADDRESS);
          expect(taken).not.toContain(slug);
          expect(isReserved('api::page.page', slug)).toBe(false);
          taken.add(slug);
        }
      }),
    );
  });
});

describe('reserved', () => {
  it.each(['feed', 'pagina', 'nieuw'])('is %s below every listing', (slug) => {
    expect(isReserved('api::initiative.initiative', slug)).toBe(true);
    expect(isReserved('api::page.page', slug)).toBe(true);
  });

  it.each(['initiatieven', 'nieuws', 'agenda', 'gebieden', 'beleidsvelden', 'zoeken', '404'])(
    'is %s for a page, which stands beside it, and for nothing else',
    (slug) => {
      expect(isReserved('api::page.page', slug)).toBe(true);
      expect(isReserved('api::initiative.initiative', slug)).toBe(false);
    },
  );
});
