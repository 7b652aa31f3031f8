/** Where an initiative is edited in the admin. */
export const entryAddress = (documentId: string): string =>
  `/content-manager/collection-types/api::initiative.initiative/${encodeURIComponent(documentId)}`;
