import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { aMail, mailAbout, mailBecomes, mailFiles, postOf } from '../post.ts';
import { postLinks } from './post-links.ts';
import { postQueue } from './post-queue.ts';
import { postTimetable } from './post-timetable.ts';

const someText: unknown = expect.any(String);

/** Mail, links and jobs, as other plugins use them. */
export function post(tested: TestedCms): void {
  const outbox = () => postOf(tested.cms).outbox;

  describe('the outbox', () => {
    it('sends what was put in it soon after, as a file that nobody else can read', async () => {
      await outbox().put([aMail('Meteen')]);
      await mailBecomes(tested.cms, 'Meteen', ['sent']);
      const files = mailFiles(tested.cms).filter(({ text }) => text.includes('Meteen'));
      expect(files).toEqual([
        { name: expect.stringMatching(/^[\w-]+\.eml$/) as unknown, mode: 0o600, text: someText },
      ]);
    });

    it('belongs to the transaction around it: what is rolled back is never sent', async () => {
      const failing = tested.cms.strapi.db.transaction(async () => {
        await outbox().put([aMail('Toch niet')]);
        expect(await mailAbout(tested.cms, 'Toch niet')).toHaveLength(1);
        throw new Error('op het laatst mis');
      });
      await expect(failing).rejects.toThrow('op het laatst mis');
      expect(await mailAbout(tested.cms, 'Toch niet')).toEqual([]);
    });

    it('refuses what is not enough for the letter, and an address that is none', async () => {
      await expect(outbox().put([aMail('')])).rejects.toThrow();
      await expect(outbox().put([aMail('Kop', 'een@twee@drie')])).rejects.toThrow();
      expect(await mailAbout(tested.cms, 'Kop')).toEqual([]);
    });

    it('takes sixty mails in one transaction, and sends each once', async () => {
      const mails = Array.from({ length: 60 }, (_, index) =>
        aMail('Zestig', `inwoner-${index}@proefdorp.example`),
      );
      await tested.cms.strapi.db.transaction(() => outbox().put(mails));
      await mailBecomes(tested.cms, 'Zestig', Array<'sent'>(60).fill('sent'));
      const rows = await mailAbout(tested.cms, 'Zestig');
      expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(60);
      const files = mailFiles(tested.cms).filter(({ text }) => text.includes('Zestig'));
      expect(files).toHaveLength(60);
    });
  });

  postQueue(tested);
  postLinks(tested);
  postTimetable(tested);
}
