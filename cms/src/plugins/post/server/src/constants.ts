export const PLUGIN = 'post';
export const MESSAGE_UID = 'plugin::post.message';
export const LINK_UID = 'plugin::post.link';
export const JOB_UID = 'plugin::post.job';
