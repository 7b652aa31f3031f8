import type { Core } from '@strapi/strapi';
import type { Place } from '../../../shared/services.mts';
import { rememberPlaced } from '../persistence/submissions.ts';
import { tablesOf } from '../persistence/tables.ts';
import { pluginServices } from './plugin-services.ts';
import type { Companion, Outcome } from './submissions.ts';

/** Places submissions. Until this, nothing of one is anywhere but in the queue. */
const placing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Has the owner of its kind place a submission, and writes to who sent it in. */
  async place(
    id: string,
    { by, version, text }: { by: string; version: number; text: string },
  ): Promise<Outcome> {
    let place: Place | null = null;
    const companion: Companion = {
      async prepare({ reference, consent, content: { submitted, contact } }) {
        if (!submitted || !contact) throw new Error('What is open was not erased');
        const { kinds } = pluginServices(strapi);
        place = await kinds.of(submitted).prepare({ id, reference, contact, consent });
        return place ? null : 'choice-is-gone';
      },
      async carryOut(kept, { trx, onRollback }) {
        if (!place) throw new Error('Nothing is placed before it was prepared');
        const placed = await place({ onRollback });
        await rememberPlaced(trx, tablesOf(strapi), kept.id, placed.id);
        return { pagePath: placed.pagePath };
      },
    };
    const command = { type: 'place', by, text } as const;
    return pluginServices(strapi).submissions.command(id, command, version, companion);
  },
});

export default placing;
export type Placing = ReturnType<typeof placing>;
