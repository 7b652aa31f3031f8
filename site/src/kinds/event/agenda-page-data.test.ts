import { describe, expect, it } from 'vitest';
import { anEvent } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { agendaPage } from './agenda-page-data.ts';

const at = (id: string, startsAt: string) => anEvent({ id, startsAt });
const past = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    at(`p${index}`, `2026-01-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`),
  );

describe('the agenda', () => {
  it('shows what is to come by month, the first first', () => {
    const { queries } = queriesOver({
      event: [
        at('c', '2026-07-01T10:00:00.000Z'),
        at('a', '2026-06-02T10:00:00.000Z'),
        // Already July where the network is.
        at('b', '2026-06-30T22:30:00.000Z'),
      ],
    });
    const months = agendaPage(queries, 1)?.upcoming.map(({ name, events }) => [
      name,
      events.map((event) => event.href),
    ]);
    expect(months).toEqual([
      ['juni 2026', ['/agenda/a/']],
      ['juli 2026', ['/agenda/b/', '/agenda/c/']],
    ]);
  });

  it('shows what is over behind it, the latest first, on as many pages as it takes', () => {
    const { queries } = queriesOver({ event: [...past(13), at('a', '2026-06-02T10:00:00.000Z')] });
    const first = agendaPage(queries, 1);
    expect(first?.past.cards).toHaveLength(12);
    expect(first?.past.cards[0]?.href).toBe('/agenda/p12/');
    expect(first?.past.pager.pages).toBe(2);
    const second = agendaPage(queries, 2);
    expect(second?.upcoming).toEqual([]);
    expect(second?.past.cards.map(({ href }) => href)).toEqual(['/agenda/p0/']);
    expect(agendaPage(queries, 3)).toBeNull();
  });

  it('is there without any event', () => {
    expect(agendaPage(queriesOver({}).queries, 1)).toMatchObject({ upcoming: [] });
  });
});
