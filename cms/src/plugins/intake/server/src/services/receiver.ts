import type { Core } from '@strapi/strapi';
import type { Mail } from '@burgerwerf/plugin-post/shared';
import { consentText } from '../../../shared/consent.mts';
import type { NewSubmission, Problem, Receipt } from '../../../shared/submission-api.mts';
import { disownLink, statusLink } from '../constants.ts';
import { createGroupCommit } from '../group-commit.ts';
import { lockHeld } from '../persistence/photos.ts';
import { findByKeys, insertReceived, type Incoming, type Known } from '../persistence/receive.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { photosIn } from '../rules/photos-in.ts';
import { unknownPhotos } from '../rules/unknown-photos.ts';
import { siteLinks } from '../site-links.ts';
import { submissionKey } from '../submission-key.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

export type Received =
  | { kind: 'received' | 'known'; receipt: Receipt }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'busy' };

type Fate = { kind: 'received' | 'known'; known: Known } | { kind: 'refused'; problems: Problem[] };

/** Some 1.5 seconds of work at the most; who would wait longer is better off trying again. */
const MOST_WAITING = 300;
const LARGEST_BATCH = 100;

/** Takes in submissions, those that come at the same time in one transaction. */
const receiver = ({ strapi }: { strapi: Core.Strapi }) => {
  const commit = createGroupCommit<Incoming, Received>((batch) => receiveAll(batch), {
    mostWaiting: MOST_WAITING,
    largestBatch: LARGEST_BATCH,
  });

  async function receiveAll(batch: readonly Incoming[]): Promise<Received[]> {
    const tables = tablesOf(strapi);
    const network = await pluginServices(strapi).network.name();
    return inTransaction(strapi, async ({ trx }) => {
      const distinct = [...new Map(batch.map((one) => [one.key, one])).values()];
      const before = await findByKeys(
        trx,
        tables,
        distinct.map(({ key }) => key),
      );
      const fresh = distinct.filter(({ key }) => !before.has(key));
      const held = await lockHeld(trx, tables, photoIds(fresh));
      const fates = new Map<string, Fate>();
      const accepted: Incoming[] = [];
      for (const one of fresh) {
        const photos = photosIn(one.submission);
        const problems = unknownPhotos(photos, held);
        if (problems.length > 0) fates.set(one.key, { kind: 'refused', problems });
        else accepted.push(one);
        // What one takes, another of the same batch cannot have.
        if (problems.length === 0) for (const { id } of photos) held.delete(id);
      }
      const written =
        accepted.length === 0
          ? new Map<string, Known>()
          : await insertReceived(trx, tables, accepted, {
              now: new Date(),
              consentText: (id) => consentText(id, network),
            });
      const elsewhere = accepted.filter(({ key }) => !written.has(key)).map(({ key }) => key);
      const known = new Map([
        ...before,
        ...(elsewhere.length > 0 ? await findByKeys(trx, tables, elsewhere) : []),
      ]);
      for (const [key, one] of known) fates.set(key, { kind: 'known', known: one });
      for (const [key, one] of written) fates.set(key, { kind: 'received', known: one });
      return acknowledge(batch, fates);
    });
  }

  /** Everybody gets a link of their own; the letter goes for what is new, once. */
  async function acknowledge(
    batch: readonly Incoming[],
    fates: ReadonlyMap<string, Fate>,
  ): Promise<Received[]> {
    const { links, outbox } = postServices(strapi);
    const site = siteLinks(configOf(strapi).siteUrl);
    const told = new Set<string>();
    const plans = batch.map(({ key, submission }) => {
      const fate = fates.get(key);
      if (!fate) throw new Error('A submission of the batch was neither written nor refused');
      const isNew = fate.kind === 'received' && !told.has(key);
      told.add(key);
      return { fate, submission, isNew };
    });
    const requests = plans.flatMap(({ fate, isNew }) => {
      if (fate.kind === 'refused') return [];
      const subject = fate.known.id;
      const status = { ...statusLink, subject };
      // The letter has a link of its own, beside the one in the answer.
      return isNew ? [status, status, { ...disownLink, subject }] : [status];
    });
    const tokens = (requests.length > 0 ? await links.issue(requests) : []).values();
    const next = () => {
      const { value } = tokens.next();
      if (value === undefined) throw new Error('Fewer links were made than were asked');
      return value;
    };
    const mails: Mail[] = [];
    const answers = plans.map(({ fate, submission: { kind, form }, isNew }): Received => {
      if (fate.kind === 'refused') return fate;
      const { reference } = fate.known;
      const statusToken = next();
      if (isNew) {
        mails.push({
          letter: 'submission-received',
          about: fate.known.id,
          to: { name: form.contact.name, address: form.contact.email },
          data: {
            kind,
            title: form.title,
            reference,
            statusUrl: site.status(next()),
            disownUrl: site.disown(next()),
          },
        });
      }
      return { kind: isNew ? 'received' : 'known', receipt: { reference, statusToken } };
    });
    if (mails.length > 0) await outbox.put(mails);
    return answers;
  }

  return {
    /** Takes one in. When this answers with a receipt, it is committed. */
    async receive(submission: NewSubmission): Promise<Received> {
      const incoming = { key: submissionKey(submission), submission };
      return (await commit.submit(incoming)) ?? { kind: 'busy' };
    },
  };
};

const photoIds = (incoming: readonly Incoming[]): string[] =>
  incoming.flatMap(({ submission }) => photosIn(submission).map(({ id }) => id));

export default receiver;
export type Receiver = ReturnType<typeof receiver>;
