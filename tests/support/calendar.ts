/** One event of an iCalendar (RFC 5545): values by the name of their property, without its parameters. */
type CalendarEvent = Readonly<Record<string, string>>;

/** @throws when the text is no calendar from its first line to its last */
export function calendarEvents(text: string): CalendarEvent[] {
  if (!text.endsWith('END:VCALENDAR') && !text.endsWith('END:VCALENDAR\r\n')) {
    throw new Error('The calendar does not end as it should');
  }
  // A long line goes on after a line end and a space.
  const lines = text.trimEnd().replaceAll('\r\n ', '').split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines[1] !== 'VERSION:2.0') {
    throw new Error('The calendar does not begin as it should');
  }
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT' && event) {
      events.push(event);
      event = undefined;
    } else if (event) {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      if (name === '') throw new Error(`No property: ${line}`);
      event[name] = value;
    }
  }
  return events;
}
