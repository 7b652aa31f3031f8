import { vi } from 'vitest';
import { freePort } from '../../scripts/machine/free-port.js';
import {
  bootCms,
  newInstallation,
  removeInstallation,
  type Installation,
  type RunningCms,
} from './boot-cms.ts';

/** Short times, so that what takes hours in the product takes moments here. Milliseconds. */
const IMPATIENT = { firstWait: 20, firstPause: 20, longestPause: 100, pollEvery: 50 };

export interface MailingCms {
  readonly cms: RunningCms;
  /** Where it looks for a mail server. */
  readonly port: number;
  readonly installation: Installation;
  stop(): Promise<void>;
}

/** A cms that sends its mail to a mail server on this machine, and is in a hurry. */
export async function startMailingCms(databaseUrl?: string): Promise<MailingCms> {
  const port = await freePort();
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
  const installation = newInstallation(databaseUrl);
  const cms = await bootCms(installation);
  for (const [name, value] of Object.entries(IMPATIENT)) {
    cms.strapi.config.set(`plugin::post.${name}`, value);
  }
  return {
    cms,
    port,
    installation,
    async stop() {
      await cms.close();
      removeInstallation(installation);
    },
  };
}
