import type { Core } from '@strapi/strapi';
import type {
  Alike,
  KindOwner,
  KindOwners,
  Kinds,
  Place,
  ToPlace,
} from '../../../shared/services.mts';
import type { Insight, SubmissionDetail } from '../../../shared/desk-api.mts';
import type { SubmissionKind } from '../../../shared/states.mts';
import type { Submitted } from '../../../shared/submitted.mts';
import { findPlaced } from '../persistence/submissions.ts';
import { tablesOf } from '../persistence/tables.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { pluginServices } from './plugin-services.ts';

/** What the owner of its kind can do with one submission. */
export interface Owned {
  prepare(about: Omit<ToPlace<never>, 'fields'>): Promise<Place | null>;
  previewEntry(about: { id: string; at: Date }): Promise<Record<string, unknown>>;
  alike(): Promise<Alike[]>;
  choices(): Promise<Pick<SubmissionDetail['choices'], 'themes' | 'initiatives'>>;
  insight(): Promise<Insight>;
}

const owned = <F>(owner: KindOwner<F>, fields: F): Owned => ({
  prepare: (about) => owner.prepare({ ...about, fields }),
  previewEntry: (about) => owner.previewEntry(fields, about),
  alike: () => owner.alike(fields),
  choices: () => owner.choices(fields),
  insight: () => owner.insight(fields),
});

interface KeptKinds extends Kinds {
  /** One submission, with who owns its kind. */
  of(submitted: Submitted): Owned;
  pathOf(kind: SubmissionKind, placedId: string): Promise<string | null>;
}

/** Who knows what becomes of a submission, for each kind. */
const kinds = ({ strapi }: { strapi: Core.Strapi }): KeptKinds => {
  const owners: Partial<KindOwners> = {};

  function ownerOf<K extends SubmissionKind>(kind: K): KindOwners[K] {
    const owner = owners[kind];
    if (!owner) throw new Error(`Nobody owns submissions of the kind ${kind}`);
    return owner;
  }

  return {
    own(kind, owner) {
      owners[kind] = owner;
    },

    of(submitted) {
      switch (submitted.kind) {
        case 'initiative':
          return owned(ownerOf('initiative'), submitted.fields);
        case 'offer':
          return owned(ownerOf('offer'), submitted.fields);
        case 'request':
          return owned(ownerOf('request'), submitted.fields);
      }
    },

    pathOf: (kind, placedId) => ownerOf(kind).pathOf(placedId),

    async forget(kind, placedId) {
      await inTransaction(strapi, async ({ trx }) => {
        const id = await findPlaced(trx, tablesOf(strapi), kind, placedId);
        if (id === null) return;
        await pluginServices(strapi).submissions.command(id, { type: 'erase' });
      });
    },
  };
};

export default kinds;
export type { KeptKinds };
