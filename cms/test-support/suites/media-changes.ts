import { describe, expect, it, vi } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { feedOf, rowsOf } from '../feed.ts';
import { libraryOf } from '../media-library.ts';

/** Work in the media library, and the rows of the feed that come of it. */
export function mediaChanges(tested: TestedCms): void {
  const library = () => libraryOf(tested.cms);
  const rows = (work: () => Promise<unknown>) => rowsOf(tested.cms, work);

  describe('a file of the media library', () => {
    it('has a row when its alternative text is edited', async () => {
      const file = await library().add('tekst.png');
      expect(await rows(() => library().describe(file, 'Een rood vlak'))).toEqual([
        `media ${file.documentId}`,
      ]);
      expect((await library().find(file))?.alternativeText).toBe('Een rood vlak');
    });

    it('stands upright before it is measured', async () => {
      const { width, height } = await library().add('gedraaid.png', 6);
      expect([width, height]).toEqual([10, 20]);
    });

    it('has a row when another picture takes its place', async () => {
      const file = await library().add('oud.png');
      const written = await rows(() => library().replace(file, 'nieuw.png'));
      expect(new Set(written)).toEqual(new Set([`media ${file.documentId}`]));
    });

    it('has a row when it is deleted', async () => {
      const file = await library().add('weg.png');
      expect(await rows(() => library().remove(file))).toEqual([`media ${file.documentId}`]);
      expect(await library().find(file)).toBeNull();
    });

    it('stays as it was when the row cannot be written', async () => {
      const file = await library().add('blijft.png');
      const append = vi.spyOn(feedOf(tested.cms), 'append').mockRejectedValue(new Error('Vol'));
      await expect(library().describe(file, 'Anders')).rejects.toThrow('Vol');
      await expect(library().remove(file)).rejects.toThrow('Vol');
      append.mockRestore();
      expect((await library().find(file))?.alternativeText).toBe('blijft.png');
    });

    it('has no row when the change around it is undone', async () => {
      const file = await library().add('ongedaan.png');
      const written = await rows(async () => {
        const work = tested.cms.strapi.db.transaction(async () => {
          await library().describe(file, 'Even anders');
          throw new Error('Toch niet');
        });
        await expect(work).rejects.toThrow('Toch niet');
      });
      expect(written).toEqual([]);
      expect((await library().find(file))?.alternativeText).toBe('ongedaan.png');
    });
  });
}
