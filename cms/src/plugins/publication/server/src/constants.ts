export const PLUGIN = 'publication';
export const CHANGE_UID = 'plugin::publication.change';
export const ADDRESS_UID = 'plugin::publication.address';
export const PLAN_UID = 'plugin::publication.plan';
export const FILE_UID = 'plugin::upload.file';

/** How many changes or entries one answer holds at the most. */
export const PAGE_SIZE = 500;
/** The longest time in seconds that a follower may wait for a change. */
export const LONGEST_WAIT = 55;
