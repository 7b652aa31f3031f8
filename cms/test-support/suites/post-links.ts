import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { postOf } from '../post.ts';

const LINK = 'plugin::post.link';

/** Secrets in addresses. */
export function postLinks(tested: TestedCms): void {
  const links = () => postOf(tested.cms).links;
  const rows = () => tested.cms.strapi.db.query(LINK);

  /** A new link to a subject of its own. */
  async function aLink(uses: 'many' | 'once') {
    const subject = randomUUID();
    const [token = ''] = await links().issue([
      { purpose: 'proef', subject, uses, validForDays: 30 },
    ]);
    return { subject, token };
  }

  describe('a link', () => {
    it('opens what it leads to, as often as one looks, and nothing for another purpose', async () => {
      const { subject, token } = await aLink('once');
      const valid = { kind: 'valid', subject };
      expect(await links().find('proef', token)).toEqual(valid);
      expect(await links().find('proef', token)).toEqual(valid);
      const unknown = { kind: 'refused', reason: 'unknown' };
      expect(await links().find('anders', token)).toEqual(unknown);
      expect(await links().use('anders', token)).toEqual(unknown);
      expect(await links().find('proef', `${token}A`)).toEqual(unknown);
      expect(await links().find('proef', '')).toEqual(unknown);
    });

    it('for one use is used by one of many at the same moment', async () => {
      const { subject, token } = await aLink('once');
      const uses = await Promise.all(Array.from({ length: 8 }, () => links().use('proef', token)));
      const used = { kind: 'refused', reason: 'used' };
      expect(uses.filter(({ kind }) => kind === 'valid')).toEqual([{ kind: 'valid', subject }]);
      expect(uses.filter(({ kind }) => kind === 'refused')).toEqual(Array(7).fill(used));
      expect(await links().find('proef', token)).toEqual(used);
    });

    it('for many uses is never used up', async () => {
      const { subject, token } = await aLink('many');
      for (let times = 0; times < 3; times += 1) {
        expect(await links().use('proef', token)).toEqual({ kind: 'valid', subject });
      }
    });

    it('opens nothing after its time, or once it was made void', async () => {
      const late = await aLink('many');
      await rows().updateMany({
        where: { subject: late.subject },
        data: { expiresAt: new Date(Date.now() - 1) },
      });
      expect(await links().use('proef', late.token)).toEqual({
        kind: 'refused',
        reason: 'expired',
      });
      const { subject, token } = await aLink('many');
      await links().revoke([subject]);
      expect(await links().find('proef', token)).toEqual({ kind: 'refused', reason: 'unknown' });
    });

    it('cannot be made from what is kept of it', async () => {
      const { subject, token } = await aLink('many');
      expect(token).toMatch(/^[\w-]{43}$/);
      const row: unknown = await rows().findOne({ where: { subject } });
      expect(JSON.stringify(row)).not.toContain(token);
    });

    it('comes in the order asked, and only if the transaction around it is committed', async () => {
      const subjects = [randomUUID(), randomUUID(), randomUUID()];
      const ask = subjects.map((subject) => ({
        purpose: 'proef',
        subject,
        uses: 'many' as const,
        validForDays: 1,
      }));
      const tokens = await links().issue(ask);
      const found = await Promise.all(tokens.map((token) => links().find('proef', token)));
      expect(found).toEqual(subjects.map((subject) => ({ kind: 'valid', subject })));

      const lost = randomUUID();
      const failing = tested.cms.strapi.db.transaction(async () => {
        await links().issue([{ purpose: 'proef', subject: lost, uses: 'many', validForDays: 1 }]);
        throw new Error('op het laatst mis');
      });
      await expect(failing).rejects.toThrow('op het laatst mis');
      expect(await rows().count({ where: { subject: lost } })).toBe(0);
    });
  });
}
