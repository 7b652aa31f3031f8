import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { smtpReport } from './smtp-report.ts';
import type { Transport } from './transport.ts';

interface Limits {
  /** The longest that one attempt may take. Milliseconds. */
  sendWithin: number;
}

/** Mail by a mail server, over one connection that stays open for a while. */
export function smtpTransport(url: string, { sendWithin }: Limits): Transport {
  const silence = Math.ceil(sendWithin / 2);
  const server = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // The outbox decides whether a mail is sent again, nobody else.
    maxRequeues: 0,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    dnsTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    name: 'smtp',
    async send({ from, to, content }) {
      // Read to its end means: the other side may have it all.
      let isHandedOver = false;
      const raw = Readable.from([content]).once('end', () => {
        isHandedOver = true;
      });
      try {
        await server.sendMail({
          envelope: { from, to: [to] },
          raw,
          signal: AbortSignal.timeout(sendWithin),
        });
        return { kind: 'accepted' };
      } catch (error) {
        return smtpReport(error, isHandedOver);
      }
    },
    close() {
      server.close({ force: true });
    },
  };
}
