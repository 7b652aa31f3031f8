import { smtpReport } from './smtp-report.ts';
import { openSmtpSession, type Failure, type SmtpSession } from './smtp-session.ts';
import type { Envelope, Transport } from './transport.ts';

interface Limits {
  /** The longest that one attempt may take. Milliseconds. */
  sendWithin: number;
  /** How long a conversation is kept for a next mail. Milliseconds. */
  keepOpen: number;
}

/** Many servers take no more in one conversation. */
const MOST_MAILS = 100;

/** Mail by a mail server. */
export function smtpTransport(url: string, { sendWithin, keepOpen }: Limits): Transport {
  const closing = new AbortController();
  let session: SmtpSession | null = null;
  let mails = 0;
  let goodbye: NodeJS.Timeout | undefined;

  function leave(how: 'quit' | 'close'): void {
    if (session?.isOpen() === true) session[how]();
    session = null;
    mails = 0;
  }

  async function handOver(envelope: Envelope, signal: AbortSignal): Promise<Failure | null> {
    if (session?.isOpen() === true && mails < MOST_MAILS) {
      const failure = await session.send(envelope, signal);
      if (!failure || report(failure).kind !== 'not-handed-over') return failure;
      // The server had left meanwhile, without a byte of this mail.
      leave('close');
    }
    leave('quit');
    try {
      session = await openSmtpSession(url, sendWithin / 2, signal);
    } catch (error) {
      return { error, isHandedOver: false };
    }
    return session.send(envelope, signal);
  }

  return {
    name: 'smtp',
    async send(envelope) {
      clearTimeout(goodbye);
      const signal = AbortSignal.any([AbortSignal.timeout(sendWithin), closing.signal]);
      const failure = await handOver(envelope, signal);
      if (failure) {
        leave('close');
        return report(failure);
      }
      mails += 1;
      goodbye = setTimeout(() => {
        leave('quit');
      }, keepOpen).unref();
      return { kind: 'accepted' };
    },
    close() {
      clearTimeout(goodbye);
      closing.abort();
      leave('close');
    },
  };
}

const report = ({ error, isHandedOver }: Failure) => smtpReport(error, isHandedOver);
