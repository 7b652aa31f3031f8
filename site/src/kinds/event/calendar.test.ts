import { describe, expect, it } from 'vitest';
import { anEvent, MOMENT } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { eventCalendar, eventsCalendar } from './calendar.ts';

const siteUrl = new URL('https://netwerk.example/');
const unfolded = (text: string | null) => (text ?? '').replaceAll('\r\n ', '');

describe('the calendar', () => {
  it('tells when and where, in instants that hold in any zone', () => {
    const { queries } = queriesOver({
      event: [
        anEvent({
          id: 'feest',
          title: 'Feest; in de straat',
          endsAt: '2026-04-01T20:00:00.000Z',
          locationName: 'Buurthuis',
          locationAddress: 'Plein 1',
        }),
      ],
    });
    const text = unfolded(eventCalendar(queries, 'feest', siteUrl));
    expect(text).toContain('DTSTART:20260401T180000Z');
    expect(text).toContain('DTEND:20260401T200000Z');
    expect(text).toContain('SUMMARY:Feest\\; in de straat');
    expect(text).toContain('LOCATION:Buurthuis\\, Plein 1');
    expect(text).toContain('https://netwerk.example/agenda/feest/');
  });

  it('is the same whenever it is made, so the stamp is that of the entry', () => {
    const content = { event: [anEvent({ id: 'feest', updatedAt: '2026-02-01T08:00:00.000Z' })] };
    const made = [MOMENT, MOMENT + 1000].map((moment) =>
      eventsCalendar(queriesOver(content, moment).queries, siteUrl),
    );
    expect(made[0]).toBe(made[1]);
    expect(made[0]).toContain('DTSTAMP:20260201T080000Z');
    expect(made[0]).toContain('UID:feest@netwerk.example');
  });

  it('holds only what is to come', () => {
    const { queries } = queriesOver({
      event: [
        anEvent({ id: 'straks' }),
        anEvent({ id: 'toen', startsAt: '2026-01-01T10:00:00.000Z' }),
      ],
    });
    const text = eventsCalendar(queries, siteUrl);
    expect(text).toContain('UID:straks@');
    expect(text).not.toContain('UID:toen@');
  });

  it('is not there for an unknown event', () => {
    expect(eventCalendar(queriesOver({}).queries, 'weg', siteUrl)).toBeNull();
  });
});
