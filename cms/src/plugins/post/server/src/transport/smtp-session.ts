import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { smtpStep } from './smtp-step.ts';
import type { Envelope } from './transport.ts';

/** What went wrong, and whether the other side may have the whole mail nonetheless. */
export interface Failure {
  error: unknown;
  isHandedOver: boolean;
}

/** A conversation with a mail server, in which several mails may be handed over one after another. */
export interface SmtpSession {
  isOpen(): boolean;
  /** Null when the server took the mail. */
  send(envelope: Envelope, signal: AbortSignal): Promise<Failure | null>;
  /** Says goodbye. */
  quit(): void;
  /** Breaks off, also in the middle of a mail. */
  close(): void;
}

/**
 * Opens one. It does so without nodemailer's own transports: these do not tell whether a mail was handed
 * over when contact was lost, and on that it depends whether it may be sent again.
 * @param silence how long the server may say nothing, in milliseconds
 * @throws when there is no connection, or the server does not let us in
 */
export async function openSmtpSession(
  url: string,
  silence: number,
  signal: AbortSignal,
): Promise<SmtpSession> {
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    dnsTimeout: silence,
  });
  let isOpen = true;
  connection.on('end', () => {
    isOpen = false;
  });
  // Each step hears of errors itself; between two of them an error only means the end.
  connection.on('error', () => {});
  try {
    await smtpStep(connection, signal, (done) => connection.connect(done));
    if (auth && connection.allowsAuth) {
      await smtpStep(connection, signal, (done) => connection.login(auth, done));
    }
  } catch (error) {
    connection.close();
    throw error;
  }

  return {
    isOpen: () => isOpen,
    async send({ from, to, content }, sendSignal) {
      // The connection reads it after the server has asked for the content, and not before.
      const message = Readable.from([content]);
      let isHandedOver = false;
      message.once('end', () => {
        isHandedOver = true;
      });
      try {
        await smtpStep(connection, sendSignal, (done) => {
          connection.send({ from, to: [to], size: content.length }, message, done);
        });
        return null;
      } catch (error) {
        return { error, isHandedOver };
      }
    },
    quit: () => connection.quit(),
    close: () => connection.close(),
  };
}
