/** Actions of the document service that write. */
const WRITES = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

export const isWrite = (action: string): boolean => WRITES.has(action);

/**
 * Whether an action can change what is public. One that cannot (saving a draft) writes no row to the
 * feed; a row too many costs one look, a row too few leaves the site wrong.
 * @param status the `status` parameter of the action
 */
export function touchesPublic(
  action: string,
  status: string | undefined,
  draftAndPublish: boolean,
): boolean {
  switch (action) {
    case 'publish':
    case 'unpublish':
    case 'delete':
      return true;
    case 'create':
    case 'update':
    case 'clone':
      return !draftAndPublish || status === 'published';
    default:
      return false;
  }
}
