import type { LetterName } from '../../../shared/letters.mts';
import type { MessageState } from '../../../shared/outbox-api.mts';

const letters: Record<`letter.${LetterName}`, string> = {
  'letter.submission-received': 'Receipt',
  'letter.submission-in-review': 'Being looked at',
  'letter.submission-question': 'Question',
  'letter.submission-placed': 'Placed',
  'letter.submission-declined': 'Declined',
  'letter.submission-withdrawn': 'Withdrawn',
  'letter.submission-links': 'New links',
  'letter.plan-failed': 'Plan that failed',
  'letter.moderation-digest': 'Digest for moderators',
  'letter.listing-placed': 'Offer or request is placed',
  'letter.listing-expires': 'Offer or request ends soon',
  'letter.listing-erased': 'Offer or request erased',
  'letter.proposal-ask': 'Question to a helper',
  'letter.proposal-confirm': 'Question to meet',
  'letter.proposal-exchanged': 'Introduction',
  'letter.proposal-ended': 'Introduction is off',
  'letter.proposal-outcome': 'Question how it went',
  'letter.new-offers': 'New offers for a request',
  'letter.matching-digest': 'Overview for coordinators',
  'letter.combination-ask': 'Question to join',
  'letter.combination-agreed': 'Combination goes on',
  'letter.combination-ended': 'Combination is off',
  'letter.combination-outcome': 'Question how the combination went',
};

const states: Record<`state.${MessageState}`, string> = {
  'state.queued': 'Waiting',
  'state.sending': 'On its way',
  'state.sent': 'Sent',
  'state.failed': 'Failed',
  'state.unknown': 'Unknown',
};

export const texts = {
  ...letters,
  ...states,
  menu: 'Outgoing mail',
  subtitle: 'Every mail that this installation sends.',
  'unknown.meaning':
    'Unknown means: contact with the mail server was lost during sending, so the mail may have arrived. It is not sent again by itself. Ask the recipient, or look in the mail server’s log.',
  'filter.label': 'State',
  'filter.all': 'All states',
  'column.recipient': 'To',
  'column.letter': 'Letter',
  'column.state': 'State',
  'column.moment': 'When',
  'column.actions': 'Actions',
  'recipient.hidden': 'Only for who may see contact details',
  'recipient.emptied': 'No longer kept',
  'entry.other-letter': 'Other mail',
  'entry.next': 'Next attempt {moment}',
  'entry.error': '{attempts, plural, one {# attempt} other {# attempts}}, last error {error}',
  'action.resend': 'Send again',
  'action.settle': 'It arrived',
  'action.resend-of': 'Send again: {subject}',
  'action.settle-of': 'It arrived: {subject}',
  'action.resent': 'The mail waits to be sent again.',
  'action.settled': 'The mail counts as sent.',
  'action.failed': 'That did not work. Somebody else may have been first; the list is read again.',
  empty: 'There is no mail here.',
  failed: 'The mail could not be read.',
  retry: 'Try again',
  total: '{total, plural, one {# mail} other {# mails}}',
  pages: 'Pages of outgoing mail',
  previous: 'Previous page',
  next: 'Next page',
  page: 'Page {page} of {pageCount}',
} as const;

export type TextKey = keyof typeof texts;
