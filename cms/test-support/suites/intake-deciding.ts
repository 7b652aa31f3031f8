import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { sendIn, type Desk } from './intake-people.ts';

/** What staff do with what came in. */
export function deciding(tested: TestedCms, desk: () => Desk): void {
  describe('a submission at the desk', () => {
    it('is placed', async () => {
      const { id } = await sendIn(tested.cms);
      expect((await desk().run('editor', id, 'take')).status).toBe(200);
      const { status, body } = await desk().run('editor', id, 'place', { text: 'Het staat erop.' });
      expect(body).toMatchObject({ state: 'placed' });
      expect(status).toBe(200);
    });
    it('is in the queue', async () => {
      const { id } = await sendIn(tested.cms);
      const found = await desk().queue('editor');
      expect(found.rows.map((row) => row.id)).toContain(id);
    });
  });
}
