import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aCombination,
  aNewsFlash,
  aPage,
  aPicture,
  aPolicyField,
  aRequest,
  aTag,
  aTheme,
  anArea,
  anEvent,
  anInitiative,
  anOffer,
  paragraph,
} from '../../test-support/entries.ts';
import { openPressRoom, type PressRoom } from '../../test-support/press-room.ts';

const plan = {
  locations: 'Op het veld.',
  preparation: [
    { step: 'Graven', done: true },
    { step: 'Zaaien', done: false },
  ],
  execution: null,
  benefits: null,
  stillNeeded: 'Een schep.',
  furtherOptions: null,
};

const change = <K extends Kind>(kind: K, entry: EntryOf<K>) => ({ kind, id: entry.id, entry });

const content = [
  change('policy-field', aPolicyField({ id: 'groen', group: 'physical' })),
  change('area', anArea({ id: 'stad', kind: 'municipality' })),
  change('area', anArea({ id: 'wijk', parent: 'stad', neighbours: ['stad'] })),
  change('media', aPicture({ id: 'tekening' })),
  ...Array.from({ length: 30 }, (_, index) =>
    change(
      'initiative',
      anInitiative({
        id: `i${index}`,
        policyFields: ['groen'],
        area: 'wijk',
        stage: 'running',
        picture: index === 0 ? 'tekening' : null,
        website: 'https://voorbeeld.example/',
        plan,
        description: [
          { type: 'heading', level: 1, children: [{ type: 'text', text: 'Kop' }] },
          ...paragraph('<script>alert(1)</script>'),
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Lees ' },
              {
                type: 'link',
                url: 'javascript:alert(1)',
                children: [{ type: 'text', text: 'dit' }],
              },
              { type: 'text', text: ' en ' },
              {
                type: 'link',
                url: '/nieuws/',
                children: [{ type: 'text', text: 'dat', bold: true }],
              },
              { type: 'text', text: '.' },
            ],
          },
        ],
      }),
    ),
  ),
  change('news-flash', aNewsFlash({ id: 'n', initiatives: ['i0'], policyFields: ['groen'] })),
  change('event', anEvent({ id: 'e', initiatives: ['i0'], area: 'wijk' })),
  change('page', aPage({ id: 'over', menu: 'main', people: [] })),
  change(
    'combination',
    aCombination({
      id: 'samen',
      story: 'Zij vonden elkaar.\n\nEn bleven.',
      initiatives: ['i0', 'i1'],
      gifts: [{ from: 'i0', to: 'i1', offer: 'Een schuur', request: 'Een plek' }],
    }),
  ),
  change('theme', aTheme({ id: 'geld' })),
  change('offer', anOffer({ id: 'o', area: 'wijk', tags: [aTag('geld')], initiative: 'i0' })),
  change(
    'request',
    aRequest({
      id: 'r',
      area: 'wijk',
      initiative: 'i0',
      neededBy: '2026-05-01',
      needs: [
        { text: '<b>Wie</b> helpt ons?', tags: [aTag('geld')], ownWords: ['loket'] },
        { text: 'En nog iets.', tags: [], ownWords: ['loket'] },
      ],
    }),
  ),
];

let room: PressRoom;
let pages: [path: string, html: string][];

beforeAll(async () => {
  room = await openPressRoom();
  await room.publish(...content);
  pages = room.files
    .paths()
    .filter((path) => path.endsWith('/') || path.endsWith('.html'))
    .map((path) => [path, room.files.text(path) ?? '']);
});

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([whole, part]) => part ?? whole);
const html = (path: string) => room.files.text(path) ?? '';

describe('the pages of the site', () => {
  it('are all there: every kind, its listings and their further pages', () => {
    expect(pages.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        '/',
        '/404.html',
        '/agenda/',
        '/agenda/e/',
        '/beleidsvelden/groen/pagina/2/',
        '/expertise/',
        '/expertise/aangeboden/o/',
        '/expertise/combinaties/samen/',
        '/expertise/aangeboden/thema/geld/',
        '/expertise/gevraagd/r/',
        '/expertise/gevraagd/thema/geld/',
        '/gebieden/stad/pagina/2/',
        '/initiatieven/i0/',
        '/initiatieven/pagina/2/',
        '/nieuws/n/',
        '/over/',
      ]),
    );
  });

  it('have one title each, and headings that skip no level', () => {
    for (const [path, page] of pages) {
      const levels = all(page, /<h([1-6])/g).map(Number);
      expect([path, levels.filter((level) => level === 1)]).toEqual([path, [1]]);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect([path, skips]).toEqual([path, []]);
    }
  });

  it('lead nowhere that is not there', () => {
    const there = new Set([
      ...room.files.paths(),
      '/zoeken/',
      '/aanmelden/',
      '/expertise/vragen/',
      '/expertise/aanbieden/',
      '/favicon.svg',
    ]);
    for (const [path, page] of pages) {
      const links = all(page, /(?:href|src)="(\/[^"?#]*)/g).filter(
        (link) => !link.startsWith('/assets/'),
      );
      expect([path, links.filter((link) => !there.has(link))]).toEqual([path, []]);
    }
  });

  it('hold no style and no script that a strict policy would stop', () => {
    for (const [path, page] of pages) {
      const scripts = all(page, /<script(?![^>]*(?:src=|application\/ld\+json))[^>]*>/g);
      expect([path, scripts, all(page, /<style|\sstyle=|\son[a-z]+=/g)]).toEqual([path, [], []]);
    }
  });

  it('have no script but the one that suggests while somebody types, and never wait for it', () => {
    for (const [path, page] of pages) {
      const others = all(
        page,
        /<script(?! type="module" src="\/assets\/SearchForm[^"]*")[^>]*src=/g,
      );
      expect([path, others]).toEqual([path, []]);
    }
  });

  it('are light: an initiative stays far under 60 KB', () => {
    expect(gzipSync(html('/initiatieven/i0/')).length).toBeLessThan(15_000);
  });

  it('show what an editor wrote as text, whatever it holds', () => {
    const page = html('/initiatieven/i1/');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('javascript:');
    expect(page).toContain(
      'Lees dit en <a class="nl-link" href="/nieuws/"><strong>dat</strong></a>.</p>',
    );
  });

  it('tell search engines what they are', () => {
    const [text] = all(html('/initiatieven/i0/'), /<script type="application\/ld\+json">([^<]*)</g);
    expect(JSON.parse(text ?? '')).toMatchObject({
      '@graph': [
        { '@type': 'Project', url: 'https://netwerk.example/initiatieven/i0/' },
        { '@type': 'BreadcrumbList' },
      ],
    });
    expect(html('/initiatieven/i0/')).toContain(
      '<link rel="canonical" href="https://netwerk.example/initiatieven/i0/">',
    );
  });
});
