import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingTexts } from './missing-texts.ts';
import { picturePaths } from './picture-paths.ts';
import { picturePopulate, picturesOf } from './pictures.ts';
import type { Model } from './public-model.ts';

const labelled = (type: string, label: string, more: object = {}) => ({
  type,
  pluginOptions: { editor: { label } },
  ...more,
});

const person: Model = {
  uid: 'page.person',
  attributes: { name: { type: 'string' }, picture: labelled('media', 'Portret') },
};
const page: Model = {
  uid: 'api::page.page',
  attributes: {
    title: { type: 'string' },
    picture: labelled('media', 'Afbeelding'),
    gallery: labelled('media', 'Foto’s', { multiple: true }),
    hidden: { type: 'media', private: true },
    ornament: { type: 'media', pluginOptions: { publication: { decorative: true } } },
    body: labelled('blocks', 'Tekst'),
    people: labelled('component', 'Mensen', { component: person.uid, repeatable: true }),
  },
};
const bare: Model = { uid: 'api::bare.bare', attributes: { title: { type: 'string' } } };
const find = (uid: string) => [person, page].find((model) => model.uid === uid);

const file = (name: string, alternativeText: string | null, mime = 'image/jpeg') => ({
  name,
  alternativeText,
  mime,
});
const refusalOf = (row: object) => missingTexts(picturesOf(page, { ...row }, find));

describe('the pictures of an entry', () => {
  it('are found in its fields, its parts and its text, not where readers do not see them or where they only decorate', () => {
    const row = {
      picture: file('a.jpg', 'Een molen'),
      gallery: [file('b.jpg', null), file('c.jpg', '')],
      hidden: file('d.jpg', null),
      ornament: file('g.jpg', null),
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Kijk:' }] },
        { type: 'image', image: file('e.jpg', null) },
      ],
      people: [{ picture: file('f.jpg', null) }, { picture: null }],
    };
    expect(
      picturesOf(page, row, find).map(({ file, label, path }) => [file, label, path.join('.')]),
    ).toEqual([
      ['a.jpg', 'Afbeelding', 'picture'],
      ['b.jpg', 'Foto’s', 'gallery'],
      ['c.jpg', 'Foto’s', 'gallery'],
      ['e.jpg', 'Tekst', 'body'],
      ['f.jpg', 'Mensen: Portret', 'people.0.picture'],
    ]);
  });

  it('are read with what holds them; a type without pictures is not read at all', () => {
    expect(picturePopulate(page, find)).toEqual({
      picture: true,
      gallery: true,
      people: { populate: { picture: true } },
    });
    expect(picturePopulate(bare, find)).toBeNull();
  });

  it('can be looked for by their file, also in a part', () => {
    expect(picturePaths(page, find, 7)).toEqual([
      { picture: { id: 7 } },
      { gallery: { id: 7 } },
      { people: { picture: { id: 7 } } },
    ]);
  });
});

describe('a publication', () => {
  it('is refused with the name of the picture, the field and what to do', () => {
    const refusal = refusalOf({ people: [{}, { picture: file('hek.jpg', ' ') }] });
    expect(refusal?.message).toBe(
      'Er staat geen tekstalternatief bij de afbeelding “hek.jpg” (bij Mensen: Portret). Klik op het potlood bij de afbeelding en vul bij Tekstalternatief in wat er te zien is.',
    );
    expect(refusal?.errors.map(({ path }) => path)).toEqual([['people', '1', 'picture']]);
  });

  it('names at most three pictures, and counts the others', () => {
    const gallery = ['a', 'b', 'c', 'd', 'e'].map((name) => file(name, null));
    expect(refusalOf({ gallery })?.message).toContain('“c” (bij Foto’s) en nog 2.');
  });

  it('tells how to mend a picture in the text, which keeps the words it was put in with', () => {
    const refusal = refusalOf({ body: [{ type: 'image', image: file('hek.jpg', null) }] });
    expect(refusal?.message).toMatch(/“hek.jpg” \(bij Tekst\).*zet haar er opnieuw in/u);
  });

  it('is refused exactly when a picture has no text, and a film needs none', () => {
    const text = fc.constantFrom(null, '', '  ', 'Een hek', 'Een molen');
    const mime = fc.constantFrom('image/png', 'video/mp4', 'application/pdf');
    const files = fc.array(fc.record({ name: fc.string(), alternativeText: text, mime }));
    fc.assert(
      fc.property(files, (gallery) => {
        const lacks = gallery.some(
          ({ mime, alternativeText }) => mime === 'image/png' && !alternativeText?.trim(),
        );
        expect(refusalOf({ gallery }) !== null).toBe(lacks);
      }),
    );
  });
});
