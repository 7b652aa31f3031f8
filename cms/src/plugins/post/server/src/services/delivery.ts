import type { Core } from '@strapi/strapi';
import { hostOf } from '../host.ts';
import { readNetwork } from '../network.ts';
import { configOf } from '../plugin-config.ts';
import { concernsAllMail, outcomeOf, type Outcome, type Report } from '../rules/delivery.ts';
import { senderOf } from '../rules/sender.ts';
import { compose } from '../transport/compose.ts';
import { errorCode } from '../transport/error-code.ts';
import type { Transport } from '../transport/transport.ts';
import { pluginServices } from './plugin-services.ts';
import type { Holder, WaitingMessage } from './queue.ts';

/** How one turn of the sender went: nothing to send, sent something, or better to wait a moment. */
export type Turn = 'idle' | 'done' | 'trouble';

/** Sends the mails of the outbox one by one; a turn is one mail. */
export function newDelivery(strapi: Core.Strapi, transport: Transport, holder: Holder) {
  /** What is known of the mail that was sent last, until it is written down. */
  let unrecorded: { id: number; outcome: Outcome; at: Date } | null = null;

  async function record(): Promise<void> {
    if (!unrecorded) return;
    const { id, outcome, at } = unrecorded;
    await pluginServices(strapi).queue.record(id, holder, outcome, at);
    unrecorded = null;
  }

  async function attempt(message: WaitingMessage): Promise<Report> {
    try {
      const network = await readNetwork(strapi);
      const from = senderOf({ from: configOf(strapi).from, network, host: hostOf(strapi) });
      return await transport.send(await compose(message, { from, replyTo: network.email }));
    } catch (error) {
      // A transport does not throw: it did not come to that.
      return { kind: 'not-handed-over', error: errorCode(error) };
    }
  }

  return {
    /** @throws when the database does not answer; what is known is kept for the next turn */
    async turn(): Promise<Turn> {
      await record();
      const message = await pluginServices(strapi).queue.claim(holder, new Date());
      if (!message) return 'idle';
      const report = await attempt(message);
      const outcome = outcomeOf(report, message.attempts, configOf(strapi));
      unrecorded = { id: message.id, outcome, at: new Date() };
      await record();
      return concernsAllMail(report) ? 'trouble' : 'done';
    },
  };
}
