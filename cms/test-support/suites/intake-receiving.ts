import { describe, expect, it } from 'vitest';
import { submissionStatus } from '../../contract/index.mts';
import type { TestedCms } from '../databases.ts';
import { aSubmission, receiptIn } from './intake-forms.ts';
import { asSite, sendIn } from './intake-people.ts';

/** What comes in, and what does not. */
export function receiving(tested: TestedCms): void {
  const send = (json: unknown, query = '') => asSite(tested.cms, `/submissions${query}`, { json });

  describe('a submission', () => {
    it('comes in with a reference to name it by and a link to follow it', async () => {
      const { status, body } = await send(aSubmission());
      expect(status).toBe(201);
      const { reference, statusToken } = receiptIn(body);
      expect(reference).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
      const found = await asSite(tested.cms, '/status', { link: statusToken });
      expect(submissionStatus.parse(found.body)).toMatchObject({ reference, state: 'received' });
    });

    it('is the same one when it is sent again', async () => {
      const json = aSubmission();
      const first = receiptIn((await send(json)).body);
      const again = await send(json);
      expect(again.status).toBe(200);
      expect(receiptIn(again.body).reference).toBe(first.reference);
    });

    it('shows its own state on the status page', async () => {
      const { link } = await sendIn(tested.cms);
      expect((await asSite(tested.cms, '/status', { link })).status).toBe(200);
    });
  });
}
