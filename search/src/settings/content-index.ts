/** The index with every public page. */
export const CONTENT_INDEX = 'content';

/** The attribute that tells documents apart. */
export const CONTENT_PRIMARY_KEY = 'id';
