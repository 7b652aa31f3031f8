import { describe, expect, it } from 'vitest';
import { searchDocument } from './search-document.ts';
import type { SearchablePage } from './searchable-page.ts';
import { toSearchDocument } from './to-search-document.ts';

const page: SearchablePage = {
  id: 'initiative-ab12',
  kind: 'initiative',
  title: ' Repair Café ',
  url: '/initiatieven/repair-cafe/',
};

describe('toSearchDocument', () => {
  it('fills in everything a document has, also for a page with next to nothing', () => {
    const document = toSearchDocument(page);
    expect(searchDocument.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      title: 'Repair Café',
      summary: '',
      area: null,
      areas: [],
      date: null,
    });
  });

  it('lists the area before those it lies in, each once', () => {
    const { areas } = toSearchDocument({
      ...page,
      area: 'Damsigt',
      areasAbove: ['Voorburg', 'Damsigt'],
    });
    expect(areas).toEqual(['Damsigt', 'Voorburg']);
  });

  it('writes the same moment always the same way', () => {
    expect(toSearchDocument({ ...page, date: '2026-05-04T20:00:00+02:00' }).date).toBe(
      '2026-05-04T18:00:00.000Z',
    );
    expect(toSearchDocument({ ...page, date: '2026-05-04' }).date).toBe('2026-05-04T00:00:00.000Z');
  });

  it('gives the same text, letter for letter, whatever the order in which the page was written down', () => {
    const { title, ...rest } = { ...page, text: 'Een  tekst\nmet regels' };
    expect(JSON.stringify(toSearchDocument({ title, ...rest }))).toBe(
      JSON.stringify(toSearchDocument({ ...rest, title })),
    );
  });

  it('says where the page is in the form in which the server finds what is near', () => {
    const location = { latitude: 52.07, longitude: 4.36 };
    expect(toSearchDocument({ ...page, location })._geo).toEqual({ lat: 52.07, lng: 4.36 });
    expect(toSearchDocument(page)._geo).toBeNull();
  });

  it('makes ids that Meilisearch takes', () => {
    expect(toSearchDocument({ ...page, id: 'area:x y' }).id).toBe('area_x_y');
  });
});
