import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameOf } from './file-transport.ts';

/** Takes mails that were written as files away; one that is not there (any more) is no matter. */
export async function removeMailFiles(
  folder: string,
  messageIds: readonly string[],
): Promise<void> {
  for (const messageId of messageIds)
    await rm(join(folder, fileNameOf(messageId)), { force: true });
}
