export const PLUGIN = 'post';
export const MESSAGE_UID = 'plugin::post.message';
export const LINK_UID = 'plugin::post.link';
export const JOB_UID = 'plugin::post.job';

/** The right to know how people are reached; roles have it from the plugin that takes in their submissions. */
export const CONTACT_ACTION = 'plugin::intake.contact.read';
