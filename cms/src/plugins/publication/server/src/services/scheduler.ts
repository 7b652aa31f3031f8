import type { Core } from '@strapi/strapi';
import { sleepUntil } from '../rules/schedule.ts';
import { pluginServices } from './plugin-services.ts';

/** Wakes up when something is planned, while the server runs; at its start for what came meanwhile. */
const scheduler = ({ strapi }: { strapi: Core.Strapi }) => {
  let isEnding = false;
  let isRung = false;
  let ring = () => {};
  let over: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (!isEnding) await sleep(await turn());
  }

  /** @returns how long to sleep, in milliseconds */
  async function turn(): Promise<number> {
    const { plans, planRunner } = pluginServices(strapi);
    try {
      await planRunner.runDue(new Date());
      return sleepUntil(await plans.next(), new Date());
    } catch (error) {
      strapi.log.error(`What is planned cannot be looked at now: ${String(error)}`);
      return sleepUntil(null, new Date());
    }
  }

  async function sleep(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
      // Rung between looking and sleeping: it must not be slept through.
      if (isRung || isEnding) ring();
    });
    isRung = false;
  }

  return {
    start(): void {
      over ??= run();
    },
    /** Something is planned now, which may come before all else. */
    wake(): void {
      isRung = true;
      ring();
    },
    /** Waits for what is being done. */
    async stop(): Promise<void> {
      isEnding = true;
      ring();
      await over;
    },
  };
};

export default scheduler;
export type Scheduler = ReturnType<typeof scheduler>;
