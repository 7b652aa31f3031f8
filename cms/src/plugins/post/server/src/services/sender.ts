import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configOf } from '../plugin-config.ts';
import { growingWait } from '../rules/growing-wait.ts';
import { newSignal } from '../signal.ts';
import { errorCode } from '../transport/error-code.ts';
import { openTransport } from '../transport/open-transport.ts';
import type { Transport } from '../transport/transport.ts';
import { newDelivery, type Turn } from './delivery.ts';
import { newRecovery } from './recovery.ts';

/** Sends what waits in the outbox, one mail at a time, while the server runs. */
const sender = ({ strapi }: { strapi: Core.Strapi }) => {
  const newMail = newSignal();
  const end = newSignal();
  let isEnding = false;
  let running: { over: Promise<void>; transport: Transport } | null = null;

  async function run(transport: Transport): Promise<void> {
    const holder = { sender: randomUUID(), transport: transport.name };
    const delivery = newDelivery(strapi, transport, holder);
    const recovery = newRecovery(strapi);
    let troubles = 0;
    while (!isEnding) {
      const turn = await orTrouble(strapi, async () => {
        await recovery.whenDue();
        return delivery.turn();
      });
      troubles = turn === 'trouble' ? troubles + 1 : 0;
      await rest(turn, troubles);
    }
  }

  async function rest(turn: Turn, troubles: number): Promise<void> {
    const { restAfterMail, pollEvery, firstPause, longestPause } = configOf(strapi);
    if (isEnding) return;
    if (turn === 'done') await end.wait(restAfterMail);
    if (turn === 'idle') await newMail.wait(pollEvery);
    // New mail does not make a server come back, so now only the end is listened to.
    if (turn === 'trouble') await end.wait(growingWait(firstPause, troubles, longestPause));
  }

  return {
    start(): void {
      if (running) return;
      const transport = openTransport(configOf(strapi));
      running = { transport, over: run(transport) };
    },

    /** Says that there is new mail. Call it after the commit. */
    wake(): void {
      newMail.ring();
    },

    /** Lets the mail in flight come to its end, for a short time, and sends no other. */
    async stop(): Promise<void> {
      isEnding = true;
      newMail.ring();
      end.ring();
      if (!running) return;
      const { over, transport } = running;
      const timer = setTimeout(() => {
        transport.close();
      }, configOf(strapi).stopWithin);
      await over;
      clearTimeout(timer);
      transport.close();
    },
  };
};

/** A database that does not answer is trouble too, and may come back. */
async function orTrouble(strapi: Core.Strapi, work: () => Promise<Turn>): Promise<Turn> {
  try {
    return await work();
  } catch (error) {
    strapi.log.error(`The outbox does not work at the moment: ${errorCode(error)}`);
    return 'trouble';
  }
}

export default sender;
export type Sender = ReturnType<typeof sender>;
