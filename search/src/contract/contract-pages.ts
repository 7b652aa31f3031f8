import type { SearchablePage } from '../documents/searchable-page.ts';

const page = (id: string, rest: Omit<SearchablePage, 'id' | 'url'>): SearchablePage => ({
  id,
  url: `/${id}/`,
  ...rest,
});

/** A few pages of every sort, as the site would hand them over. */
export const contractPages: readonly SearchablePage[] = [
  page('boonstaak', {
    kind: 'initiative',
    title: 'Buurtmoestuin De Boonstaak',
    summary: 'Samen groente telen achter de flats',
    text: 'Elke zaterdag staat de poort open. Kinderen zijn welkom.',
    policyFields: ['Groen en milieu'],
    area: 'Meerzicht',
    areasAbove: ['Zoetermeer'],
    stage: 'running',
    date: '2025-03-01',
    location: { latitude: 52.05, longitude: 4.46 },
  }),
  page('zonkracht', {
    kind: 'initiative',
    title: 'Energiecoöperatie Zonkracht',
    summary: 'Inwoners investeren samen in zonnepanelen',
    text: 'Wie geen eigen dak heeft, doet mee met een aandeel.',
    policyFields: ['Energie'],
    area: 'Voorburg',
    areasAbove: [],
    stage: 'starting',
    date: '2024-06-01',
    location: { latitude: 52.07, longitude: 4.36 },
  }),
  page('tuin', {
    kind: 'news',
    title: 'Een tuin voor iedereen',
    summary: 'De poort gaat open',
    policyFields: ['Groen en milieu', 'Zorg en welzijn'],
    area: 'Voorburg',
    date: '2026-01-15',
  }),
  page('ouderen', {
    kind: 'event',
    title: 'Dansmiddag voor ouderen',
    summary: 'Met livemuziek in het dorpshuis',
    policyFields: ['Zorg en welzijn'],
    area: 'Stompwijk',
    date: '2026-02-01',
    startsAt: '2026-02-01T13:00:00Z',
    location: { latitude: 52.08, longitude: 4.47 },
  }),
  page('vzw', {
    kind: 'article',
    title: 'Hoe richt je een vzw op?',
    summary: 'Van statuten tot bestuur',
    text: 'De bestuursleden tekenen samen. Vraag op tijd een toelage aan.',
    policyFields: ['Burgerparticipatie'],
    date: '2023-05-01',
  }),
];
