import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { requestDetail } from '../../src/plugins/expertise-matching/shared/desk/request-detail.mts';
import {
  suggestionAnswer,
  themesAnswer,
} from '../../src/plugins/expertise-matching/shared/site-api.mts';
import type { TestedCms } from '../databases.ts';
import { asCoordinator, asVisitor, offer, request } from './matching-people.ts';

const entryRow = z.object({ documentId: z.string(), publishedAt: z.unknown() });

/** What visitors and editors see of it. */
export function matchingContent(tested: TestedCms): void {
  const entriesOf = async (entryId: string | null) =>
    z
      .array(entryRow)
      .parse(
        await tested.cms.strapi.db
          .query('plugin::expertise-matching.offer')
          .findMany({ where: { documentId: entryId } }),
      );

  describe('an offer', () => {
    it('stands on the site while it is open, and says nowhere whose it is', async () => {
      const { cms } = tested;
      const { entryId, manageToken, contact, code } = await offer(cms);
      const live = async () =>
        (await entriesOf(entryId)).some(({ publishedAt }) => publishedAt !== null);
      expect(await live()).toBe(true);
      const rows: unknown = await cms.strapi.db
        .query('plugin::expertise-matching.offer')
        .findMany({ where: { documentId: entryId }, populate: true });
      expect(rows).toMatchObject([{ slug: code.toLowerCase() }, {}]);
      expect(JSON.stringify(rows)).not.toContain(contact.email);
      expect(JSON.stringify(rows)).not.toContain(contact.name);
      await asVisitor(cms, '/listing', { link: manageToken, json: { command: 'pause' } });
      expect(await live()).toBe(false);
      await asVisitor(cms, '/listing', { link: manageToken, json: { command: 'resume' } });
      expect(await live()).toBe(true);
    });

    it('for the coordinator only stands nowhere', async () => {
      const { entryId } = await offer(tested.cms, { visibility: 'coordinator-only' });
      expect(entryId).toBeNull();
    });
  });

  describe('somebody who writes', () => {
    it('gets tags to choose from, a warning and what is there already', async () => {
      const { cms } = tested;
      const { code } = await offer(cms, { title: 'Nog meer hulp bij subsidies' });
      const text = 'Wie helpt ons subsidie aanvragen? Ik zit zelf in een rolstoel.';
      const json = { kind: 'request', text, area: 'oost' };
      const answer = suggestionAnswer.parse((await asVisitor(cms, '/suggestions', { json })).body);
      expect(answer.tags.map(({ key }) => key)).toContain('subsidie-aanvragen');
      expect(answer.specialData.map(({ kind }) => kind)).toEqual(['health']);
      expect(answer.nearby.length).toBeGreaterThan(0);
      expect(answer.nearby.every(({ kind }) => kind === 'offer')).toBe(true);
      expect(code).toMatch(/^[0-9A-Z]{2}-[0-9A-Z]{5}$/);
    });

    it('can look through all themes', async () => {
      const { themes } = themesAnswer.parse((await asVisitor(tested.cms, '/themes')).body);
      expect(themes).toHaveLength(27);
      expect(themes.flatMap(({ concepts }) => concepts)).toHaveLength(187);
    });
  });

  it('a concept that is merged keeps who chose it, and a new name shows at once', async () => {
    const { cms } = tested;
    const concepts = cms.strapi.documents('plugin::expertise-matching.concept');
    const named = async (key: string) =>
      entryRow
        .omit({ publishedAt: true })
        .parse(
          await cms.strapi.db
            .query('plugin::expertise-matching.concept')
            .findOne({ where: { key } }),
        ).documentId;
    const into = await named('schenkingen');
    const from = await named('crowdfunding');
    const { id } = await offer(cms, {
      text: 'Ik zamel graag bedragen in bij velen.',
      tags: ['crowdfunding'],
    });
    const asker = await request(cms, {
      needs: [{ text: 'Onze kas is leeg, wie weet raad daarmee?', tags: ['schenkingen'] }],
    });
    await concepts.update({ documentId: from, data: { mergedInto: into } as never });
    await concepts.update({ documentId: into, data: { label: 'giften werven' } as never });
    await vi.waitFor(
      async () => {
        const { body } = await asCoordinator(cms, `/requests/${asker.id}`);
        const [need] = requestDetail.parse(body).needs;
        const found = need?.candidates.find((each) => each.id === id);
        expect(found?.reasons).toContainEqual({ code: 'same-expertise', concept: 'giften werven' });
      },
      { timeout: 20_000, interval: 200 },
    );
  });
}
