import type SMTPConnection from 'nodemailer/lib/smtp-connection';

type Done = (error?: Error | null) => void;

const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * One step of a conversation with a mail server. It also ends when the connection does, or when it has
 * taken too long, in which case nobody knows any more where the conversation was.
 */
export function smtpStep(
  connection: SMTPConnection,
  signal: AbortSignal,
  run: (done: Done) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const done: Done = (error) => {
      connection.off('error', done);
      connection.off('end', lost);
      signal.removeEventListener('abort', abort);
      if (error) reject(error);
      else resolve();
    };
    const lost = () => done(failure('ECONNECTION'));
    const abort = () => {
      done(failure('ETIMEDOUT'));
      connection.close();
    };
    connection.on('error', done);
    connection.on('end', lost);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    else run(done);
  });
}
