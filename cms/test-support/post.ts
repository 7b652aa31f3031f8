import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { vi, expect } from 'vitest';
import { z } from 'zod';
import { messageStates, type MessageState } from '../src/plugins/post/shared/outbox-api.mts';
import type { Mail } from '../src/plugins/post/shared/index.mts';
import { pluginServices } from '../src/plugins/post/server/src/services/plugin-services.ts';
import type { RunningCms } from './boot-cms.ts';

export const postOf = ({ strapi }: RunningCms) => pluginServices(strapi);

const row = z.object({
  id: z.number(),
  messageId: z.string(),
  toAddress: z.string().nullable(),
  state: z.enum(messageStates),
  attempts: z.number(),
  lastError: z.string().nullable(),
});

/** A small mail, to be found again by its title. */
export const aMail = (title: string, address = 'inwoner@proefdorp.example'): Mail => ({
  letter: 'submission-withdrawn',
  to: { name: 'Inwoner Één', address },
  data: { kind: 'initiative', title },
});

/** The rows of the mails about something, the first one first. */
export async function mailAbout({ strapi }: RunningCms, title: string) {
  const found: unknown = await strapi.db.query('plugin::post.message').findMany({
    where: { subject: { $endsWith: `: ${title}` } },
    orderBy: { id: 'asc' },
  });
  return z.array(row).parse(found);
}

/** Waits until all mails about something have come to these states. */
export async function mailBecomes(cms: RunningCms, title: string, states: MessageState[]) {
  return vi.waitFor(
    async () => {
      const rows = await mailAbout(cms, title);
      expect(rows.map(({ state }) => state)).toEqual(states);
      return rows;
    },
    { timeout: 60_000 },
  );
}

/** What lies in the folder for mail. */
export function mailFiles({ strapi }: RunningCms) {
  const folder = z.string().parse(strapi.config.get('plugin::post.folder'));
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { name, mode: statSync(path).mode & 0o777, text: readFileSync(path, 'utf8') };
  });
}
