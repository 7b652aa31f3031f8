import { once } from 'node:events';
import type { Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What a server does with a mail; by default it takes it. */
export type Behaviour =
  | { kind: 'take' }
  /** Says no with this code: to the recipient, or after the content. */
  | { kind: 'refuse'; at: 'recipient' | 'content'; code: number }
  /** Has the content, and goes away without a word; or keeps silent about it. */
  | { kind: 'vanish' | 'hold' }
  /** Breaks the connection at the recipient, or when it is asked to take the content. */
  | { kind: 'hang-up'; at: 'recipient' | 'content' };

export interface MailServer {
  /** Mails whose content came in whole, also those that got no answer. */
  readonly received: { to: string; parsed: ParsedMail; raw: string }[];
  /** For the next mails; each is used once, after that the server takes what comes. */
  behave(...behaviours: Behaviour[]): void;
  /** Ends all conversations. */
  hangUp(): void;
  stop(): Promise<void>;
}

class Refusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number) {
    super('Nee');
    this.responseCode = responseCode;
  }
}

/** A real mail server that does as it is told. */
export async function startMailServer(port: number): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const planned: Behaviour[] = [];
  const sockets = new Set<Socket>();
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const next = (): Behaviour => planned[0] ?? { kind: 'take' };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, callback) {
      const behaviour = next();
      if (!('at' in behaviour) || behaviour.at !== 'recipient') {
        callback();
        return;
      }
      planned.shift();
      if (behaviour.kind === 'refuse') callback(new Refusal(behaviour.code));
      else hangUp();
    },
    onData(stream, session, callback) {
      const behaviour = next();
      planned.shift();
      if (behaviour.kind === 'hang-up') {
        hangUp();
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((parsed) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          received.push({ to, parsed, raw: raw.toString('latin1') });
          if (behaviour.kind === 'take') callback();
          if (behaviour.kind === 'refuse') callback(new Refusal(behaviour.code));
          if (behaviour.kind === 'vanish') hangUp();
        });
      });
    },
  });
  server.on('error', () => {
    // A connection that this server breaks by itself.
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');

  return {
    received,
    behave(...behaviours) {
      planned.push(...behaviours);
    },
    hangUp,
    async stop() {
      hangUp();
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
}
