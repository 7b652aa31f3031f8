import { describe, expect, it } from 'vitest';
import { aNewsFlash, anEvent, aNetwork } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { homePage } from './page-data.ts';

describe('the home page', () => {
  it('shows the three newest news flashes and the next events', () => {
    const { queries } = queriesOver({
      'news-flash': ['01', '02', '03', '04'].map((day) =>
        aNewsFlash({ id: day, date: `2026-02-${day}T10:00:00.000Z` }),
      ),
      event: [
        anEvent({ id: 'straks' }),
        anEvent({ id: 'eerder', startsAt: '2026-03-20T10:00:00.000Z' }),
        anEvent({ id: 'toen', startsAt: '2026-02-01T10:00:00.000Z' }),
      ],
    });
    const page = homePage(queries);
    expect(page.news.map(({ name }) => name)).toEqual(['Nieuws 04', 'Nieuws 03', 'Nieuws 02']);
    expect(page.events.map(({ name }) => name)).toEqual(['Activiteit eerder', 'Activiteit straks']);
  });

  it('greets with the name of the network when nothing else is filled in', () => {
    const network = aNetwork({ name: 'Netwerk' });
    expect(homePage(queriesOver({ network }).queries).heroTitle).toBe('Netwerk');
  });
});
