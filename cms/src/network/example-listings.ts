import type { ExampleListing, ListingKind } from '@burgerwerf/plugin-expertise-matching/shared';
import {
  consentText,
  currentConsent,
  offerFields,
  requestFields,
} from '@burgerwerf/plugin-intake/shared';
import { daysBefore } from './demo-dates.ts';
import type { ExpertiseFolder } from './expertise-schemas.ts';

type Offer = ExpertiseFolder['offers'][number];
type Request = ExpertiseFolder['requests'][number];

interface Around {
  network: { name: string; email: string };
  moment: Date;
}

/**
 * What is offered and asked in a network's files, as people would have placed it with the forms.
 * @throws when a form would not have taken it
 */
export function exampleListings(
  { offers, requests }: Pick<ExpertiseFolder, 'offers' | 'requests'>,
  around: Around,
): ExampleListing[] {
  return [
    ...offers.map(({ reach, capacity, text, tags, ownWords, ...listing }) => ({
      kind: 'offer' as const,
      fields: offerFields.parse({
        ...formOf(listing, around),
        ...{ reach, capacity, text, tags, ownWords },
      }),
      ...placingOf('offer', listing, around),
    })),
    ...requests.map(({ needs, neededInDays, ...listing }) => ({
      kind: 'request' as const,
      fields: requestFields.parse({
        ...formOf(listing, around),
        needs,
        neededBy: dayFromNow(neededInDays, around),
      }),
      ...placingOf('request', listing, around),
    })),
  ];
}

const dayFromNow = (days: number | undefined, { moment }: Around) =>
  days === undefined ? undefined : daysBefore(moment, -days).toISOString().slice(0, 10);

type Common = Pick<Offer, keyof Offer & keyof Request>;

/** What the form asks of both. */
const formOf = (
  { title, area, personKind, initiative, languages, availability, visibility, endsInDays }: Common,
  around: Around,
) => ({
  ...{ title, area, personKind, initiative, languages, availability, visibility },
  until: dayFromNow(endsInDays, around),
});

function placingOf(
  kind: ListingKind,
  { slug, person, phone, daysAgo, paused }: Common,
  { network, moment }: Around,
) {
  const placedAt = daysBefore(moment, daysAgo);
  const id = currentConsent[kind];
  const domain = network.email.split('@').at(-1);
  return {
    key: slug,
    contact: {
      name: `Testpersoon ${person} (verzonnen)`,
      email: `${person.toLowerCase()}.verzonnen@${domain}`,
      phone: phone ?? null,
    },
    consent: { id, text: consentText(id, network.name), at: placedAt },
    placedAt,
    isPaused: paused,
  };
}
