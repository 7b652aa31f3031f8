import { z } from 'zod';
import { currentConsent as currentMeetingConsent } from '../../src/plugins/expertise-matching/shared/consent.mts';
import type { PlacedListing } from '../../src/plugins/expertise-matching/shared/services.mts';
import { pluginServices } from '../../src/plugins/expertise-matching/server/src/services/plugin-services.ts';
import { consentText, currentConsent } from '../../src/plugins/intake/shared/consent.mts';
import { offerFields, requestFields } from '../../src/plugins/intake/shared/listing-form.mts';
import type { RunningCms } from '../boot-cms.ts';
import { ask, logIn, type Answer } from '../http.ts';
import { secretsOf } from './intake-people.ts';

export const matchingOf = ({ strapi }: RunningCms) => pluginServices(strapi);

let made = 0;

/** A person with an address of their own. */
export const somebody = (name = 'Inwoner') => {
  made += 1;
  return {
    name: `${name} Nummer ${made}`,
    email: `inwoner-${made}@proefdorp.example`,
    phone: `070 000 ${String(1000 + made)}`,
  };
};

const SUBSIDY =
  'Ik help met het schrijven van een subsidieaanvraag voor jullie buurthuis of moestuin.';
const NEED = 'Wij zoeken iemand die ons helpt om een subsidie aan te vragen voor de moestuin.';

const agreed = (kind: 'offer' | 'request') => ({
  id: currentConsent[kind],
  text: consentText(currentConsent[kind], 'Proefdorp'),
  at: new Date(),
});

const placed = (listing: PlacedListing | null): PlacedListing => {
  if (!listing) throw new Error('Nothing was placed');
  return listing;
};

/** Places an offer, as the intake will. */
export async function offer(cms: RunningCms, change: object = {}, contact = somebody('Helper')) {
  const fields = offerFields.parse({
    title: 'Hulp bij subsidies',
    text: SUBSIDY,
    tags: ['subsidie-aanvragen'],
    area: 'oost',
    personKind: 'resident',
    capacity: 3,
    ...change,
  });
  const consent = agreed('offer');
  const { listings } = matchingOf(cms);
  const it = placed(await listings.create({ kind: 'offer', fields, contact, consent }));
  return { ...it, contact };
}

/** Places a request, as the intake will. */
export async function request(cms: RunningCms, change: object = {}, contact = somebody('Vrager')) {
  const fields = requestFields.parse({
    title: 'Subsidie voor onze moestuin',
    needs: [{ text: NEED, tags: ['subsidie-aanvragen'] }],
    area: 'oost',
    personKind: 'initiative',
    ...change,
  });
  const consent = agreed('request');
  const { listings } = matchingOf(cms);
  const it = placed(await listings.create({ kind: 'request', fields, contact, consent }));
  return { ...it, contact };
}

const mailRow = z.object({
  letter: z.string(),
  toAddress: z.string().nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
});

/** The mails to an address, the oldest first. */
export async function mailsTo({ strapi }: RunningCms, address: string) {
  const found: unknown = await strapi.db
    .query('plugin::post.message')
    .findMany({ where: { toAddress: address }, orderBy: { id: 'asc' } });
  return z.array(mailRow).parse(found);
}

/** The token of the newest link in a letter to somebody. */
export async function linkIn(cms: RunningCms, address: string, letter: string): Promise<string> {
  const mail = (await mailsTo(cms, address)).findLast((each) => each.letter === letter);
  const token = /\/expertise\/(?:antwoord|beheer)\/([\w-]+)\//.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`There is no ${letter} with a link to ${address}`);
  return token;
}

/** Asks as the site does for a visitor with a link. */
export async function asVisitor(
  cms: RunningCms,
  path: string,
  { link, json }: { link?: string; json?: unknown } = {},
): Promise<Answer> {
  const response = await fetch(new URL(`/api/expertise-matching${path}`, cms.url), {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${secretsOf(cms).intakeToken}`,
      ...(link === undefined ? {} : { 'Link-Token': link }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Asks as the coordinator does at the desk. */
export async function asCoordinator(cms: RunningCms, path: string, json?: unknown) {
  const token = await logIn(cms, cms.credentials.coordinator);
  return ask(cms, `/expertise-matching${path}`, {
    token,
    ...(json === undefined ? {} : { json }),
  });
}

/** Proposes an offer for a request. @returns the id of the proposal */
export async function propose(cms: RunningCms, requestId: string, offerId: string) {
  const body = { request: requestId, offer: offerId, message: 'Past dit bij jou?' };
  const answer = await asCoordinator(cms, '/proposals', body);
  return {
    status: answer.status,
    ...z.looseObject({ id: z.string().optional() }).parse(answer.body),
  };
}

export const YES = {
  helper: { answer: 'yes', consent: currentMeetingConsent.helper },
  requester: { answer: 'yes', consent: currentMeetingConsent.requester },
} as const;
