import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import type { Transport } from './transport.ts';

/**
 * Mail as files that a mail program opens. A name follows from the Message-ID and a file appears whole,
 * so writing one again changes nothing.
 */
export const fileTransport = (folder: string): Transport => ({
  name: 'files',
  async send({ messageId, content }) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = join(folder, `.${randomUUID()}`);
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, join(folder, fileNameOf(messageId)));
      return { kind: 'accepted' };
    } catch (error) {
      return { kind: 'not-handed-over', error: errorCode(error) };
    }
  },
  close() {},
});

/** Nothing in a Message-ID leads out of the folder. */
export const fileNameOf = (messageId: string): string =>
  `${messageId.replace(/^<|@.*$/gu, '').replace(/[^\w-]/gu, '_')}.eml`;
