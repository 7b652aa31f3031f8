import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Refusal } from '../../../shared/desk-api.mts';
import { addToHistory } from '../persistence/history.ts';
import { forgetPhotosOf } from '../persistence/photos.ts';
import type { KeptSubmission } from '../persistence/submission-row.ts';
import { findSubmission, saveSubmission } from '../persistence/submissions.ts';
import { tablesOf } from '../persistence/tables.ts';
import { addToThread, eraseThread } from '../persistence/thread.ts';
import type { Command } from '../rules/command.ts';
import { decide } from '../rules/decide.ts';
import type { Accepted } from '../rules/decision.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { sendLetter } from './letter-writer.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

export type Outcome =
  | { kind: 'done'; submission: KeptSubmission }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'unknown' };

/** What else a command does in its transaction. */
export interface Companion {
  /** Called before anything is written; a refusal leaves everything as it is. */
  prepare?(submission: KeptSubmission): Promise<Refusal | null>;
  /** Called once nobody else can decide on this submission any more. @returns the page that came of it, if any */
  carryOut?(
    submission: KeptSubmission,
    transaction: { trx: Knex.Transaction; onRollback: (callback: () => void) => void },
  ): Promise<{ pagePath: string | null } | null>;
}

/** What was written, and the photos whose files have to go. */
interface Written {
  outcome: Outcome;
  gone: string[];
}

const nothing = (outcome: Outcome): Written => ({ outcome, gone: [] });

/** How often a change is tried again when somebody else was first. */
const TRIES = 3;

/** Carries out what is decided about a submission, all of it in one transaction. */
const submissions = ({ strapi }: { strapi: Core.Strapi }) => {
  const tables = () => tablesOf(strapi);

  async function once(
    id: string,
    command: Command,
    version: number | null,
    companion: Companion,
  ): Promise<Written> {
    const now = new Date();
    return inTransaction(strapi, async ({ trx, onRollback }): Promise<Written> => {
      const kept = await findSubmission(trx, tables(), id);
      if (!kept) return nothing({ kind: 'unknown' });
      const isOld = version !== null && version !== kept.version;
      if (isOld) return nothing({ kind: 'refused', reason: 'changed-meanwhile' });
      const decision = decide(command, kept.content, now);
      if (decision.kind === 'refused') return nothing(decision);
      const refusal = (await companion.prepare?.(kept)) ?? null;
      if (refusal) return nothing({ kind: 'refused', reason: refusal });
      const isSaved = await saveSubmission(trx, tables(), kept, decision.submission);
      if (!isSaved) return nothing({ kind: 'refused', reason: 'changed-meanwhile' });
      const made = (await companion.carryOut?.(kept, { trx, onRollback })) ?? null;
      const gone = await writeDown(trx, kept, decision, now);
      // What was written to them before goes too; a letter that says so comes after it.
      if (decision.erasesThread) await postServices(strapi).outbox.forget([id]);
      if (decision.letter) {
        await sendLetter(strapi, decision.letter, {
          id,
          before: kept.content,
          pagePath: made?.pagePath ?? null,
        });
      }
      if (decision.closesLinks) await postServices(strapi).links.revoke([id]);
      const after = await findSubmission(trx, tables(), id);
      if (!after) throw new Error('A submission was lost while it was changed');
      return { outcome: { kind: 'done', submission: after }, gone };
    });
  }

  /** @returns the photos that are forgotten, whose files have to go */
  async function writeDown(
    trx: Knex.Transaction,
    { id }: KeptSubmission,
    { event, contribution, erasesThread, erasesPhotos }: Accepted,
    at: Date,
  ): Promise<string[]> {
    await addToHistory(trx, tables(), [{ ...event, submissionId: id, at }]);
    if (contribution) {
      await addToThread(trx, tables(), id, { ...contribution, by: event.by, at });
    }
    if (erasesThread) await eraseThread(trx, tables(), id);
    return erasesPhotos ? forgetPhotosOf(trx, tables(), id) : [];
  }

  /** Only once it is certain that nothing shows them any more. */
  async function removeFiles(ids: readonly string[]): Promise<void> {
    try {
      await pluginServices(strapi).photos.files.remove(ids);
    } catch (error) {
      // The clean-up finds files that nobody knows.
      strapi.log.warn(`intake: ${String(error)}`);
    }
  }

  return {
    find: (id: string): Promise<KeptSubmission | null> =>
      findSubmission(strapi.db.connection, tables(), id),

    /**
     * Decides and writes down.
     * @param version the one that the decision was made on; null when any will do
     */
    async command(
      id: string,
      command: Command,
      version: number | null = null,
      companion: Companion = {},
    ): Promise<Outcome> {
      for (let attempt = 1; ; attempt += 1) {
        const { outcome, gone } = await once(id, command, version, companion);
        if (gone.length > 0) await removeFiles(gone);
        const wasOvertaken = outcome.kind === 'refused' && outcome.reason === 'changed-meanwhile';
        if (version !== null || !wasOvertaken || attempt === TRIES) return outcome;
      }
    },
  };
};

export default submissions;
export type Submissions = ReturnType<typeof submissions>;
