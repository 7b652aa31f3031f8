import { describe, expect, it } from 'vitest';
import { anArea, aPolicyField } from '../../test-support/entries.ts';
import { queriesOver } from '../kinds/testing/queries-over.ts';
import { HIGHLIGHT_END, HIGHLIGHT_START } from './highlight.ts';
import { searchPage } from './page-data.ts';
import { resultsTitle } from './results-title.ts';
import type { SearchAnswer, SearchHit, SearchPort } from './search-port.ts';
import type { SearchRequest } from './search-request.ts';

const { queries } = queriesOver({
  'policy-field': [
    aPolicyField({ id: 'groen', name: 'Groen', group: 'physical' }),
    aPolicyField({ id: 'zorg', name: 'Zorg', group: 'social' }),
    aPolicyField({ id: 'leeg', name: 'Leeg' }),
  ],
  area: [anArea({ id: 'dorp', name: 'Dorp', kind: 'district', latitude: 52.5, longitude: 4.25 })],
});

const aHit = (fields: Partial<SearchHit> = {}): SearchHit => ({
  id: 'initiative-a',
  kind: 'initiative',
  title: 'Tuin',
  summary: 'Samen spitten.',
  url: '/initiatieven/a/',
  policyFields: ['Groen'],
  area: 'Dorp',
  stage: 'running',
  date: null,
  startsAt: null,
  picture: null,
  markedTitle: 'Tuin',
  markedSummary: 'Samen spitten.',
  markedText: '',
  ...fields,
});

const anAnswer = (fields: Partial<SearchAnswer> = {}): SearchAnswer => ({
  kind: 'found',
  hits: [aHit()],
  total: 1,
  pages: 1,
  counts: {
    kinds: new Map([['initiative', 1]]),
    fields: new Map([
      ['Groen', 1],
      ['Zorg', 4],
    ]),
    areas: new Map(),
    stages: new Map(),
  },
  whole: null,
  ...fields,
});

/** A port that gives these answers in turn, and keeps the questions. */
function aPort(...answers: Awaited<ReturnType<SearchPort['search']>>[]) {
  const asked: SearchRequest[] = [];
  const port: SearchPort = {
    search(request) {
      asked.push(request);
      const answer = answers[asked.length - 1];
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('asked too often'));
    },
    count: (queries) => Promise.resolve(queries.map(() => 0)),
    suggest: () => Promise.resolve([]),
  };
  return { port, asked };
}

const pageFor = (query: string, port: SearchPort) =>
  searchPage(queries, port, new URLSearchParams(query));

describe('the search page', () => {
  it('offers each value that finds something, with its count and the address that adds it', async () => {
    const page = await pageFor('q=tuin&beleidsveld=groen', aPort(anAnswer()).port);
    const fields = page.groups.find(({ filter }) => filter === 'fields')?.options;
    expect(
      fields?.map(({ label, count, isChosen, href }) => [label, count, isChosen, href]),
    ).toEqual([
      ['Groen', 1, true, '/zoeken/?q=tuin'],
      ['Zorg', 4, false, '/zoeken/?q=tuin&beleidsveld=groen&beleidsveld=zorg'],
    ]);
  });

  it('keeps a chosen value in sight when it finds nothing', async () => {
    const { port } = aPort(anAnswer({ hits: [], total: 0, pages: 0 }));
    const page = await pageFor('beleidsveld=leeg', port);
    const fields = page.groups.find(({ filter }) => filter === 'fields')?.options;
    expect(fields?.find(({ label }) => label === 'Leeg')).toMatchObject({
      count: 0,
      isChosen: true,
    });
  });

  it('lists what is chosen, each with the address without it', async () => {
    const { port } = aPort(anAnswer());
    const page = await pageFor('q=x&gebied=dorp&soort=nieuws&pagina=2', port);
    expect(page.chosen.map(({ label, href }) => [label, href])).toEqual([
      ['Dorp', '/zoeken/?q=x&soort=nieuws'],
      ['Nieuws', '/zoeken/?q=x&gebied=dorp'],
    ]);
    expect(page.clearHref).toBe('/zoeken/?q=x');
  });

  it('shows the part of a text that explains why it was found', async () => {
    const marked = `…de ${HIGHLIGHT_START}schep${HIGHLIGHT_END}…`;
    const { port } = aPort(anAnswer({ hits: [aHit({ markedText: marked })] }));
    const { results } = await pageFor('q=schep', port);
    expect(results).toMatchObject({
      cards: [
        {
          href: '/initiatieven/a/',
          excerpt: [{ text: '…de ' }, { text: 'schep', isFound: true }, { text: '…' }],
          fields: [{ name: 'Groen', group: 'physical' }],
          stage: 'Loopt',
        },
      ],
    });
  });

  it('goes back to the first page when the visitor asks for one that is not there', async () => {
    const { port, asked } = aPort(anAnswer({ hits: [] }), anAnswer());
    const page = await pageFor('q=x&pagina=9', port);
    expect(asked.map(({ main }) => main.page)).toEqual([9, 1]);
    expect(page.results).toMatchObject({ isBeyond: true, page: 1 });
  });

  it('takes along in its form what has no field there', async () => {
    const query = 'q=x&gebied=dorp&soort=nieuws&sorteer=naam&bij=dorp&binnen=10&pagina=2';
    const page = await pageFor(query, aPort(anAnswer()).port);
    expect(page.kept.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'gebied=dorp',
      'soort=nieuws',
      'sorteer=naam',
    ]);
  });

  it('shows the place that was understood, and how to leave it', async () => {
    const { near, chosen } = await pageFor('q=x&bij=dorp&binnen=2', aPort(anAnswer()).port);
    expect(near).toMatchObject({ typed: 'Dorp', unknownPlace: null });
    expect(near.radii.filter(({ isChosen }) => isChosen)).toEqual([{ radius: 2, isChosen: true }]);
    expect(chosen).toEqual([
      { id: 'gekozen-bij', label: 'binnen 2 km van Dorp', href: '/zoeken/?q=x' },
    ]);
  });

  it('keeps what was typed for a place that it does not know', async () => {
    const { near, chosen } = await pageFor('bij=Atlantis', aPort(anAnswer()).port);
    expect(near).toMatchObject({ typed: 'Atlantis', unknownPlace: 'Atlantis' });
    expect(chosen).toEqual([]);
  });

  it('offers the orders that mean something', async () => {
    const offered = async (query: string) =>
      (await pageFor(query, aPort(anAnswer()).port)).orders.map(({ label, href, isChosen }) =>
        isChosen ? `*${label}` : `${label} ${href}`,
      );
    expect(await offered('')).toEqual(['*Nieuwste', 'Naam /zoeken/?sorteer=naam']);
    expect(await offered('q=x&sorteer=nieuwste&pagina=3')).toEqual([
      'Beste resultaat /zoeken/?q=x',
      '*Nieuwste',
      'Naam /zoeken/?q=x&sorteer=naam',
    ]);
    expect(await offered('bij=dorp')).toEqual([
      'Nieuwste /zoeken/?bij=dorp&sorteer=nieuwste',
      'Naam /zoeken/?bij=dorp&sorteer=naam',
      '*Dichtbij',
    ]);
  });

  it('says when nothing has all of the words', async () => {
    const partial = async (whole: number | null) =>
      (await pageFor('q=rode+tuin', aPort(anAnswer({ whole })).port)).results;
    expect(await partial(0)).toMatchObject({ isPartial: true });
    expect(await partial(1)).toMatchObject({ isPartial: false });
    expect(await partial(null)).toMatchObject({ isPartial: false });
  });

  it('tells how it understood a question that finds nothing, and what does find something', async () => {
    const { port } = aPort(anAnswer({ hits: [], total: 0, pages: 0 }));
    const { results } = await pageFor('q=rode+tulp&beleidsveld=groen&bij=dorp', {
      ...port,
      count: (queries) => Promise.resolve(queries.map(({ q }) => (q === 'tulp' ? 3 : 0))),
    });
    expect(results).toMatchObject({
      nothing: {
        understood: 'Je zocht naar ‘rode tulp’ en koos: Groen, binnen 5 km van Dorp.',
        alternatives: [
          { label: 'Alleen ‘tulp’', href: '/zoeken/?q=tulp&beleidsveld=groen&bij=dorp', count: 3 },
        ],
      },
    });
  });

  it('says so when search is down, and still names what is chosen', async () => {
    const page = await pageFor('q=x&gebied=dorp', aPort({ kind: 'unavailable' }).port);
    expect(page.results).toEqual({ kind: 'unavailable' });
    expect(page.chosen.map(({ label }) => label)).toEqual(['Dorp']);
    expect(resultsTitle(page)).toBe('Zoeken werkt nu even niet');
  });

  it('tells what was found in one line', async () => {
    const titleFor = async (query: string, total: number) =>
      resultsTitle(await pageFor(query, aPort(anAnswer({ total })).port));
    expect(await titleFor('', 1)).toBe('1 resultaat');
    expect(await titleFor('q=tuin', 2)).toBe('2 resultaten voor ‘tuin’');
    expect(await titleFor('q=tuin', 0)).toBe('Niets gevonden voor ‘tuin’');
    expect(await titleFor('', 0)).toBe('Niets gevonden');
  });
});
