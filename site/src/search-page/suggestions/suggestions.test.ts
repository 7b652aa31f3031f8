import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_END, HIGHLIGHT_START } from '../highlight.ts';
import type { SearchPort, SuggestedPage } from '../search-port.ts';
import type { IndexQuery } from '../search-request.ts';
import { suggestions } from './suggestions.ts';

const aPage = (fields: Partial<SuggestedPage> = {}): SuggestedPage => ({
  kind: 'initiative',
  title: 'Tuin',
  url: '/initiatieven/tuin/',
  area: null,
  startsAt: null,
  markedTitle: 'Tuin',
  ...fields,
});

/** @param more what is only found in texts */
function aPort(pages: SuggestedPage[] | null, more: SuggestedPage[] = []) {
  const asked: IndexQuery[] = [];
  const port: SearchPort = {
    search: () => Promise.resolve({ kind: 'unavailable' }),
    count: () => Promise.resolve(null),
    suggest(queries) {
      asked.push(...queries);
      const inTitles = queries.every(({ attributesToSearchOn }) => attributesToSearchOn);
      return Promise.resolve(inTitles ? pages : more);
    },
  };
  return { port, asked };
}

const suggest = (query: string, port: SearchPort) =>
  suggestions(port, new URLSearchParams({ q: query }));

describe('suggestions', () => {
  it('say what each page is, and where or when', async () => {
    const { port } = aPort([
      aPage({ kind: 'policy-field', markedTitle: `${HIGHLIGHT_START}Groen${HIGHLIGHT_END}` }),
      aPage({ area: 'Damsigt' }),
      aPage({ kind: 'event', startsAt: '2026-05-03T10:00:00.000Z' }),
    ]);
    const found = await suggest('groen', port);
    expect(found.map(({ about }) => about)).toEqual([
      'Beleidsveld',
      'Initiatief, Damsigt',
      'Agenda, 3 mei 2026',
    ]);
    expect(found[0]?.title).toEqual([{ text: 'Groen', isFound: true }]);
  });

  it('ask for each kind by itself, so that many initiatives leave room for the one policy field', async () => {
    const { port, asked } = aPort([aPage(), aPage(), aPage()]);
    await suggest(' tui ', port);
    expect(asked.map(({ filter }) => filter)).toEqual([
      [['kind = "policy-field"']],
      [['kind = "area"']],
      [['kind = "initiative"']],
      [['kind = "event"']],
      [['kind = "news"', 'kind = "article"']],
    ]);
    expect(new Set(asked.map(({ q }) => q))).toEqual(new Set(['tui']));
  });

  it('go on with pages that only speak of it when few titles do', async () => {
    const { port } = aPort([aPage()], [aPage(), aPage({ url: '/nieuws/a/', kind: 'news' })]);
    expect((await suggest('tuin', port)).map(({ href }) => href)).toEqual([
      '/initiatieven/tuin/',
      '/nieuws/a/',
    ]);
  });

  it('are no more than eight', async () => {
    expect(
      await suggest('tuin', aPort(Array.from({ length: 12 }, () => aPage())).port),
    ).toHaveLength(8);
  });

  it('wait for a second letter, and are none when search is down', async () => {
    const { port, asked } = aPort([aPage()]);
    expect(await suggest('t', port)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await suggest('tuin', aPort(null).port)).toEqual([]);
  });
});
