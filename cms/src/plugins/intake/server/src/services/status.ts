import type { Core } from '@strapi/strapi';
import { isOpen } from '../../../shared/desk-api.mts';
import type { SubmissionStatus } from '../../../shared/submission-api.mts';
import { disownLink, statusLink } from '../constants.ts';
import { tablesOf } from '../persistence/tables.ts';
import { readThread } from '../persistence/thread.ts';
import { configOf } from '../plugin-config.ts';
import { maskedAddress } from '../rules/masked-address.ts';
import { factsOf } from '../rules/submission-facts.ts';
import type { Submission } from '../rules/submission.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';
import type { Companion, Outcome } from './submissions.ts';

const titleOf = ({ submitted }: Submission): string =>
  submitted === null ? '' : factsOf(submitted).title;

const UNKNOWN = { kind: 'unknown' } as const;

/** What somebody with a link in a letter may see and do. */
const status = ({ strapi }: { strapi: Core.Strapi }) => {
  async function subjectOf(purpose: string, token: string): Promise<string | null> {
    if (token === '') return null;
    const found = await postServices(strapi).links.find(purpose, token);
    return found.kind === 'valid' ? found.subject : null;
  }

  return {
    async find(token: string): Promise<SubmissionStatus | null> {
      const id = await subjectOf(statusLink.purpose, token);
      const kept = id === null ? null : await pluginServices(strapi).submissions.find(id);
      if (!kept) return null;
      const { content, kind, reference, placedDocumentId: placed } = kept;
      const thread = await readThread(strapi.db.connection, tablesOf(strapi), kept.id);
      return {
        reference,
        kind,
        title: titleOf(content),
        state: content.state,
        receivedAt: content.receivedAt.toISOString(),
        since: content.since.toISOString(),
        address: content.contact ? maskedAddress(content.contact.email) : '',
        thread: thread.flatMap(({ kind: said, text, at }) =>
          said === 'note' ? [] : [{ kind: said, text, at: at.toISOString() }],
        ),
        canAnswer: content.state === 'asked-back',
        canWithdraw: isOpen(content.state),
        declineReason: content.declineReason,
        pagePath: placed === null ? null : await pluginServices(strapi).kinds.pathOf(kind, placed),
        answerWithinDays: configOf(strapi).answerWithinDays,
      };
    },

    async answer(token: string, text: string): Promise<Outcome> {
      const id = await subjectOf(statusLink.purpose, token);
      if (id === null) return UNKNOWN;
      return pluginServices(strapi).submissions.command(id, { type: 'answer', text });
    },

    async withdraw(token: string): Promise<Outcome> {
      const id = await subjectOf(statusLink.purpose, token);
      if (id === null) return UNKNOWN;
      return pluginServices(strapi).submissions.command(id, { type: 'withdraw' });
    },

    /** What a link would undo. Changes nothing: programs that look at mail follow links. */
    async disownable(token: string): Promise<{ title: string } | null> {
      const id = await subjectOf(disownLink.purpose, token);
      const kept = id === null ? null : await pluginServices(strapi).submissions.find(id);
      if (!kept || !isOpen(kept.content.state)) return null;
      return { title: titleOf(kept.content) };
    },

    /** Erases what somebody sent in with the address of another. */
    async disown(token: string): Promise<{ title: string } | null> {
      const title = await this.disownable(token);
      const id = await subjectOf(disownLink.purpose, token);
      if (!title || id === null) return null;
      const companion: Companion = {
        // In one transaction with the erasure: a link is not used up when nothing was erased.
        async carryOut() {
          const link = await postServices(strapi).links.use(disownLink.purpose, token);
          if (link.kind === 'refused') throw new Error('A link went while it was used');
          return null;
        },
      };
      const { submissions } = pluginServices(strapi);
      const outcome = await submissions.command(id, { type: 'disown' }, null, companion);
      return outcome.kind === 'done' ? title : null;
    },
  };
};

export default status;
export type Status = ReturnType<typeof status>;
