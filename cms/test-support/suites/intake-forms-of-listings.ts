import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { offerForm, requestForm } from '../../contract/index.mts';
import type { RunningCms } from '../boot-cms.ts';
import { receiptIn } from './intake-forms.ts';
import { asSite } from './intake-people.ts';

let number = 0;

const TEXT = 'Wij weten veel van subsidie aanvragen voor een buurthuis of een moestuin.';
const TAGS = ['subsidie-aanvragen'];

/** A form of somebody who offers or asks expertise, as a visitor fills it in. */
function aListing(kind: 'offer' | 'request', change: Record<string, unknown>) {
  number += 1;
  const common = {
    title: `Subsidie, ${kind} nummer ${number}`,
    area: 'oost',
    personKind: 'resident',
    contact: {
      name: `Persoon Nummer ${number} ${kind}`,
      email: `persoon-${number}-${kind}@proefdorp.example`,
      phone: `0800 11 ${String(1000 + number)}`,
    },
    ...change,
  };
  return kind === 'offer'
    ? offerForm.parse({ ...common, text: TEXT, tags: TAGS, consent: 'expertise-aanbieden-1' })
    : requestForm.parse({
        ...common,
        needs: [{ text: TEXT, tags: TAGS, ownWords: ['fondsen'] }],
        consent: 'expertise-vragen-1',
      });
}

/** Sends an offer or a request in. @returns what the visitor gets back, and the id that only the cms knows */
export async function sendListing(
  cms: RunningCms,
  kind: 'offer' | 'request',
  change: Record<string, unknown> = {},
) {
  const form = aListing(kind, change);
  const json = { key: randomBytes(32).toString('hex'), kind, form };
  const { reference, statusToken } = receiptIn((await asSite(cms, '/submissions', { json })).body);
  const row: unknown = await cms.strapi.db
    .query('plugin::intake.submission')
    .findOne({ where: { reference } });
  const { documentId: id } = z.object({ documentId: z.string() }).parse(row);
  return { id, form, reference, link: statusToken };
}
