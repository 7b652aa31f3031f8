import { hidden } from '../hidden.ts';

const TABLE = 'post_messages';

/** The outbox: one mail to one person. Its content is emptied some time after it was sent. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: TABLE,
  info: { singularName: 'message', pluralName: 'messages', displayName: 'Bericht' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: `${TABLE}_state_next_attempt_at_idx`, columns: ['state', 'next_attempt_at'] },
    { name: `${TABLE}_created_at_idx`, columns: ['created_at'] },
    { name: `${TABLE}_about_idx`, columns: ['about'] },
  ],
  attributes: {
    letter: { type: 'string' as const, required: true },
    /** What it is about, to be forgotten with that. */
    about: { type: 'string' as const },
    emptiedWhenSent: { type: 'boolean' as const, required: true, default: false },
    toName: { type: 'text' as const },
    toAddress: { type: 'text' as const },
    subject: { type: 'text' as const },
    text: { type: 'text' as const },
    html: { type: 'text' as const },
    /** Goes into the header, the same at each attempt, so that a receiver may know a second copy. */
    messageId: { type: 'string' as const, required: true, unique: true },
    /** See shared/outbox-api.mts. */
    state: { type: 'string' as const, required: true, default: 'queued' },
    attempts: { type: 'integer' as const, required: true, default: 0 },
    nextAttemptAt: { type: 'datetime' as const, required: true },
    /** Which instance sends it, since when, and by what transport. */
    sender: { type: 'string' as const },
    sendingSince: { type: 'datetime' as const },
    transport: { type: 'string' as const },
    sentAt: { type: 'datetime' as const },
    lastError: { type: 'text' as const },
  },
};
