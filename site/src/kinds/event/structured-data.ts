import { absolutePicture } from '../../layouts/absolute-picture.ts';
import type { Site } from '../../layouts/site-data.ts';
import { known, type StructuredData } from '../../layouts/structured-data.ts';
import type { EventPage } from './page-data.ts';

export function eventData(page: EventPage, site: Site): StructuredData {
  const url = new URL(page.path, site.url).href;
  return known({
    '@type': 'Event',
    '@id': url,
    url,
    name: page.title,
    description: page.summary,
    startDate: page.startsAt,
    endDate: page.endsAt,
    image: absolutePicture(page.picture, site.url),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location:
      page.place === null && page.address === null
        ? null
        : known({ '@type': 'Place', name: page.place, address: page.address }),
    organizer: { '@type': 'Organization', name: site.publisher ?? site.name, url: site.url.href },
  });
}
