import { describe, expect, it } from 'vitest';
import { queriesOver } from '../kinds/testing/queries-over.ts';
import { searchPage } from '../search-page/page-data.ts';
import type { SearchAnswer, SearchPort } from '../search-page/search-port.ts';
import { questionOf } from './question-of.ts';

const { queries } = queriesOver({});
const nothing: SearchAnswer = {
  kind: 'found',
  hits: [],
  total: 0,
  pages: 0,
  counts: { kinds: new Map(), fields: new Map(), areas: new Map(), stages: new Map() },
  whole: null,
};

async function asked(address: string, answer: Awaited<ReturnType<SearchPort['search']>> = nothing) {
  const port: SearchPort = {
    search: () => Promise.resolve(answer),
    count: (questions) => Promise.resolve(questions.map(() => 0)),
    suggest: () => Promise.resolve([]),
  };
  return questionOf(await searchPage(queries, port, new URLSearchParams(address)));
}

describe('a question', () => {
  it('is counted with what came of it', async () => {
    expect(await asked('q=Geveltuin')).toEqual({ words: 'geveltuin', outcome: 'nothing' });
    expect(await asked('q=rode+tuin', { ...nothing, total: 3, whole: 0 })).toEqual({
      words: 'rode tuin',
      outcome: 'partial',
    });
    expect(await asked('q=rode+tuin', { ...nothing, total: 3, whole: 2 })).toEqual({
      words: 'rode tuin',
      outcome: 'found',
    });
  });

  it.each(['', 'q=', 'q=tuin&soort=nieuws', 'q=tuin&sorteer=nieuwste', 'q=tuin&pagina=2'])(
    'is not counted when it has no words or goes on with another: %s',
    async (address) => {
      expect(await asked(address)).toBeNull();
    },
  );

  it('is not counted when it may be about somebody, or was not answered', async () => {
    expect(await asked('q=iemand%40voorbeeld.example')).toBeNull();
    expect(await asked('q=tuin', { kind: 'unavailable' })).toBeNull();
  });
});
