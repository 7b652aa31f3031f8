import { vi } from 'vitest';
import { freePort } from '../../scripts/machine/free-port.js';
import { bootCms, newInstallation, type Installation, type RunningCms } from './boot-cms.ts';

/** Short times, so that what takes hours in the product takes moments here. Milliseconds. */
const IMPATIENT = { firstWait: 20, firstPause: 20, longestPause: 100, pollEvery: 50 };

export interface MailingCms {
  readonly cms: RunningCms;
  /** Where it looks for a mail server. */
  readonly port: number;
  readonly installation: Installation;
}

/** A cms that sends its mail to a mail server on this machine, and is in a hurry. */
export async function startMailingCms(
  before?: Pick<MailingCms, 'installation' | 'port'>,
): Promise<MailingCms> {
  const port = before?.port ?? (await freePort());
  const installation = before?.installation ?? newInstallation();
  vi.stubEnv('SMTP_URL', smtpUrl(port));
  const cms = await bootCms(installation);
  for (const [name, value] of Object.entries(IMPATIENT)) {
    cms.strapi.config.set(`plugin::post.${name}`, value);
  }
  return { cms, port, installation };
}

export const smtpUrl = (port: number): string => `smtp://127.0.0.1:${port}`;
