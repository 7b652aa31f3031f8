import type { Report } from '../rules/delivery.ts';

export type TransportName = 'smtp' | 'files';

/** A mail as it goes over the line, and to whom. */
export interface Envelope {
  /** Its Message-ID, with the angle brackets. */
  messageId: string;
  from: string;
  to: string;
  content: Buffer;
}

/** A way out for mail. */
export interface Transport {
  readonly name: TransportName;
  /** One attempt. What goes wrong is in the report; it does not throw. */
  send(envelope: Envelope): Promise<Report>;
  close(): void;
}
