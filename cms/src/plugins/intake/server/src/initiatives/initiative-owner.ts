import type { Core } from '@strapi/strapi';
import type { KindOwners } from '../../../shared/services.mts';
import { previewEntry } from '../rules/preview-entry.ts';
import { foundChoices, resolvedChoices } from './initiative-choices.ts';
import { placeInitiative } from './place-initiative.ts';
import { initiativePathOf, initiativesAlike } from './placed-initiatives.ts';

/** What becomes of a submitted initiative: this plugin sees to it itself. */
export const initiativeOwner = (strapi: Core.Strapi): KindOwners['initiative'] => ({
  async prepare(submission) {
    const choices = await resolvedChoices(strapi, submission.fields);
    return choices && placeInitiative(strapi, submission, choices);
  },
  pathOf: (documentId) => initiativePathOf(strapi, documentId),
  async previewEntry(fields, { id, at }) {
    const choices = await foundChoices(strapi, fields);
    return previewEntry(fields, { id, receivedAt: at, choices });
  },
  alike: () => initiativesAlike(strapi),
  choices: () => Promise.resolve({ themes: [], initiatives: [] }),
  insight: () => Promise.resolve({ specialData: [], nearby: [] }),
});
