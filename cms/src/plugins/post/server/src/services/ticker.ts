import type { Core } from '@strapi/strapi';
import { configOf } from '../plugin-config.ts';
import { newSignal } from '../signal.ts';
import { pluginServices } from './plugin-services.ts';

/** Moves the timetable on, while the server runs. */
const ticker = ({ strapi }: { strapi: Core.Strapi }) => {
  const end = newSignal();
  let isEnding = false;
  let over: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (!isEnding) {
      await pluginServices(strapi)
        .timetable.tick(new Date())
        .catch((error: unknown) => {
          strapi.log.error(`The timetable does not work at the moment: ${String(error)}`);
        });
      await end.wait(configOf(strapi).tickEvery);
    }
  }

  return {
    start(): void {
      over ??= run();
    },
    /** Waits for the job that has its turn. */
    async stop(): Promise<void> {
      isEnding = true;
      end.ring();
      await over;
    },
  };
};

export default ticker;
export type Ticker = ReturnType<typeof ticker>;
