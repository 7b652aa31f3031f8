import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cleanUp } from '../../src/plugins/post/server/src/clean-up.ts';
import { configOf } from '../../src/plugins/post/server/src/plugin-config.ts';
import { fileNameOf } from '../../src/plugins/post/server/src/transport/file-transport.ts';
import type { TestedCms } from '../databases.ts';
import { aMail, mailAbout, mailBecomes, postOf } from '../post.ts';

const MESSAGE = 'plugin::post.message';
const DAY = 24 * 60 * 60 * 1000;
/** Far enough to be no business of the sender that runs meanwhile. */
const LATER = new Date('2190-11-25T12:00:00Z');
const before = (milliseconds: number) => new Date(LATER.getTime() - milliseconds);

/** What the sender does with rows, and what is left of them in the end. */
export function postQueue(tested: TestedCms): void {
  const queue = () => postOf(tested.cms).queue;
  const rows = () => tested.cms.strapi.db.query(MESSAGE);
  const statesOf = async (title: string) =>
    (await mailAbout(tested.cms, title)).map(({ state }) => state);

  /** Mails that nobody sends before `LATER`, in this state. */
  async function kept(title: string, count: number, data: object = {}) {
    await tested.cms.strapi.db.transaction(async () => {
      await postOf(tested.cms).outbox.put(Array.from({ length: count }, () => aMail(title)));
      await rows().updateMany({
        where: { subject: { $endsWith: title } },
        data: { nextAttemptAt: LATER, ...data },
      });
    });
    return mailAbout(tested.cms, title);
  }

  describe('a mail in the queue', () => {
    it('is held by one of many senders at the same moment', async () => {
      const mails = await kept('Om het eerst', 10);
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          queue().claim({ sender: `sender-${index}`, transport: 'smtp' }, LATER),
        ),
      );
      const ids = claims.flatMap((claim) => (claim ? [claim.id] : []));
      expect(ids.toSorted((a, b) => a - b)).toEqual(mails.map(({ id }) => id));
      expect(await statesOf('Om het eerst')).toEqual(Array(10).fill('sending'));
    });

    it('does not wait behind others that are to be tried later', async () => {
      await kept('Later pas', 1);
      expect(await queue().claim({ sender: 'a', transport: 'smtp' }, before(1))).toBeNull();
    });

    const dead = { state: 'sending', sender: 'dood', sendingSince: before(1000) };

    it('is unknown when its sender died with it, and it may have reached a mail server', async () => {
      await kept('Kwijt', 1, { ...dead, transport: 'smtp' });
      await queue().recover(before(1001));
      expect(await statesOf('Kwijt')).toEqual(['sending']);
      await queue().recover(before(1000));
      expect(await statesOf('Kwijt')).toEqual(['unknown']);
    });

    it('goes again when its sender died while it became a file, since that is the same file', async () => {
      await kept('Bestand', 1, { ...dead, transport: 'files' });
      await queue().recover(before(1000));
      expect(await statesOf('Bestand')).toEqual(['queued']);
    });

    it('is corrected when its sender turns out to live', async () => {
      const [mail] = await kept('Toch nog', 1, { ...dead, state: 'unknown', transport: 'smtp' });
      const id = mail?.id ?? 0;
      await queue().record(id, { sender: 'ander', transport: 'smtp' }, { state: 'sent' }, LATER);
      expect(await statesOf('Toch nog')).toEqual(['unknown']);
      await queue().record(id, { sender: 'dood', transport: 'smtp' }, { state: 'sent' }, LATER);
      expect(await statesOf('Toch nog')).toEqual(['sent']);
    });

    it('is no longer its old sender’s after a person settled it', async () => {
      const [mail] = await kept('Geregeld', 1, { ...dead, state: 'unknown', transport: 'smtp' });
      const id = mail?.id ?? 0;
      expect(await postOf(tested.cms).outboxDesk.settle(id)).toMatchObject({ state: 'sent' });
      const failed = { state: 'failed', error: 'E' } as const;
      await queue().record(id, { sender: 'dood', transport: 'smtp' }, failed, LATER);
      expect(await statesOf('Geregeld')).toEqual(['sent']);
    });
  });

  describe('what is to be forgotten', () => {
    const about = (title: string, subject: string) => ({ ...aMail(title), about: subject });
    const left = async (subject: string): Promise<unknown> =>
      rows().findMany({ where: { about: subject }, select: ['state', 'toAddress', 'text'] });

    it('says nothing any more, and does not go when it still waits', async () => {
      const { outbox } = postOf(tested.cms);
      await outbox.put([about('Verzonden', 'weg')]);
      await mailBecomes(tested.cms, 'Verzonden', ['sent']);
      for (const [title, state] of [
        ['Wachtend', 'queued'],
        ['Mislukt', 'failed'],
        ['Twijfel', 'unknown'],
      ] as const) {
        await tested.cms.strapi.db.transaction(async () => {
          await outbox.put([about(title, 'weg'), about(title, 'blijft')]);
          await rows().updateMany({
            where: { subject: { $endsWith: title } },
            data: { nextAttemptAt: LATER, state },
          });
        });
      }

      await outbox.forget(['weg']);

      expect(await left('weg')).toMatchObject([{ state: 'sent', toAddress: null, text: null }]);
      expect(await left('blijft')).toHaveLength(3);
    });

    it('is forgotten after it was sent, when it was on its way', async () => {
      const { outbox } = postOf(tested.cms);
      const sending = { state: 'sending', sender: 's', sendingSince: LATER, transport: 'smtp' };
      const [mail] = await kept('Onderweg', 1, { ...sending, about: 'onderweg' });
      await outbox.forget(['onderweg']);
      expect(await left('onderweg')).toMatchObject([{ state: 'sending', toAddress: null }]);
      const holder = { sender: 's', transport: 'smtp' } as const;
      await queue().record(mail?.id ?? 0, holder, { state: 'sent' }, LATER);
      expect(await left('onderweg')).toMatchObject([{ state: 'sent', toAddress: null }]);
    });

    it('stays nowhere as a file, and is not tried again', async () => {
      const { folder } = configOf(tested.cms.strapi);
      const sending = { state: 'sending', sender: 's', sendingSince: LATER, transport: 'files' };
      const [written, tried] = await kept('Als bestand', 2, { ...sending, about: 'bestand' });
      await postOf(tested.cms).outbox.forget(['bestand']);
      const holder = { sender: 's', transport: 'files' } as const;
      mkdirSync(folder, { recursive: true });
      const file = join(folder, fileNameOf(written?.messageId ?? ''));
      writeFileSync(file, 'net geschreven');
      await queue().record(written?.id ?? 0, holder, { state: 'sent' }, LATER);
      expect(existsSync(file)).toBe(false);
      const later = { state: 'queued', waitFor: 1000, error: 'E' } as const;
      await queue().record(tried?.id ?? 0, holder, later, LATER);
      expect(await left('bestand')).toMatchObject([{ state: 'sent', text: null }]);
    });

    it('is not sent once more after its sender died', async () => {
      const dead = { state: 'sending', sender: 'dood', sendingSince: before(1000) };
      await kept('Bij een dode', 1, { ...dead, transport: 'files', about: 'dood' });
      await postOf(tested.cms).outbox.forget(['dood']);
      await queue().recover(before(1000));
      expect(await left('dood')).toEqual([]);
    });

    it('goes with the sending itself for a letter that leaves nothing', async () => {
      const title = 'Het laatste';
      await postOf(tested.cms).outbox.put([{ ...about(title, 'laatste'), leavesNothing: true }]);
      await vi.waitFor(
        async () => expect(await left('laatste')).toMatchObject([{ state: 'sent', text: null }]),
        { timeout: 60_000 },
      );
    });
  });

  describe('the clean-up', () => {
    const clean = (now: Date) => cleanUp(tested.cms.strapi).run(now);

    it('empties mail a week after it was sent, and forgets it after ninety days', async () => {
      await postOf(tested.cms).outbox.put([aMail('Vergankelijk')]);
      const [mail] = await mailBecomes(tested.cms, 'Vergankelijk', ['sent']);
      const read = (): Promise<unknown> => rows().findOne({ where: { id: mail?.id } });
      await clean(new Date(Date.now() + 6 * DAY));
      expect(await read()).toMatchObject({ toAddress: 'inwoner@proefdorp.example' });
      await clean(new Date(Date.now() + 8 * DAY));
      expect(await read()).toMatchObject({
        letter: 'submission-withdrawn',
        state: 'sent',
        toName: null,
        toAddress: null,
        subject: null,
        text: null,
        html: null,
      });
      await clean(new Date(Date.now() + 91 * DAY));
      expect(await read()).toBeNull();
    });

    it('keeps what waits, and what failed for as long as somebody may send it again', async () => {
      await kept('Wacht nog', 1);
      await kept('Mislukt', 1, { state: 'failed' });
      await clean(new Date(Date.now() + 89 * DAY));
      expect(await mailAbout(tested.cms, 'Mislukt')).toMatchObject([
        { toAddress: 'inwoner@proefdorp.example' },
      ]);
      await clean(new Date(Date.now() + 91 * DAY));
      expect(await statesOf('Mislukt')).toEqual([]);
      expect(await statesOf('Wacht nog')).toEqual(['queued']);
    });

    it('forgets links a month after their time', async () => {
      const { links } = postOf(tested.cms);
      await links.issue([{ purpose: 'proef', subject: 'oud', uses: 'many', validForDays: 1 }]);
      const left = () =>
        tested.cms.strapi.db.query('plugin::post.link').count({ where: { subject: 'oud' } });
      await clean(new Date(Date.now() + 30 * DAY));
      expect(await left()).toBe(1);
      await clean(new Date(Date.now() + 32 * DAY));
      expect(await left()).toBe(0);
    });
  });
}
