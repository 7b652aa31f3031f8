import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailAddress } from '../rules/sender.ts';
import type { WaitingMessage } from '../services/queue.ts';
import type { Envelope } from './transport.ts';

/** Who writes, and where answers go. */
export interface Correspondent {
  from: MailAddress;
  replyTo: string | null;
}

/** The mail as it goes over the line: headers, plain text and HTML. */
export async function compose(
  message: WaitingMessage,
  { from, replyTo }: Correspondent,
): Promise<Envelope> {
  const { messageId, toName, toAddress, subject, text, html, createdAt } = message;
  const mail = new MailComposer({
    from,
    to: { name: toName, address: toAddress },
    ...(replyTo === null ? {} : { replyTo }),
    subject,
    messageId,
    date: createdAt,
    text,
    html,
    headers: {
      // No robot should answer this, such as one that tells of holidays.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  }).compile();
  return { messageId, from: from.address, to: toAddress, content: await mail.build() };
}
