export const PLUGIN = 'intake';

export const SUBMISSION_UID = 'plugin::intake.submission';
export const CONTRIBUTION_UID = 'plugin::intake.contribution';
export const EVENT_UID = 'plugin::intake.event';
export const PHOTO_UID = 'plugin::intake.photo';

export const INITIATIVE_UID = 'api::initiative.initiative';
export const CONTACT_PERSON_UID = 'api::contact-person.contact-person';
export const POLICY_FIELD_UID = 'api::policy-field.policy-field';
export const AREA_UID = 'api::area.area';
export const NETWORK_UID = 'api::network.network';

/** What links in mails are for, and how long they work. */
export const statusLink = {
  purpose: 'submission-status',
  uses: 'many',
  validForDays: 180,
} as const;
export const disownLink = { purpose: 'submission-disown', uses: 'once', validForDays: 30 } as const;
