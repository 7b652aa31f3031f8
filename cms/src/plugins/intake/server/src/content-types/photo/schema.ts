import { hidden } from '../hidden.ts';

/** A photo that waits: for its form, and then for a decision. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'intake_photos',
  info: { singularName: 'photo', pluralName: 'photos', displayName: 'Foto' },
  indexes: [
    { name: 'intake_photos_photo_unique', columns: ['photo_id'], type: 'unique' },
    { name: 'intake_photos_submission_index', columns: ['submission_id'] },
  ],
  attributes: {
    /** Its name on disk, and its name outside: nobody can guess it. */
    photoId: { type: 'string' as const },
    /** Null while it is held for a form. */
    submissionId: { type: 'string' as const },
    width: { type: 'integer' as const },
    height: { type: 'integer' as const },
    bytes: { type: 'integer' as const },
    heldAt: { type: 'datetime' as const },
  },
};
