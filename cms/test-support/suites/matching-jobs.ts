import { describe, expect, it } from 'vitest';
import { sendMatchingDigest } from '../../src/plugins/expertise-matching/server/src/jobs/digest.ts';
import { tellNewOffers } from '../../src/plugins/expertise-matching/server/src/jobs/new-offers.ts';
import { refreshNames } from '../../src/plugins/expertise-matching/server/src/jobs/refresh-names.ts';
import { turnClock } from '../../src/plugins/expertise-matching/server/src/jobs/clock.ts';
import type { TestedCms } from '../databases.ts';
import { mailsTo, matchingOf, offer, propose, request } from './matching-people.ts';

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

/** What comes back by itself. */
export function matchingJobs(tested: TestedCms): void {
  const newsTo = async (address: string) =>
    (await mailsTo(tested.cms, address)).filter(({ letter }) => letter === 'new-offers');

  describe('by itself', () => {
    it('a requester hears of new public offers, in one mail a week', async () => {
      const { strapi } = tested.cms;
      const asker = await request(tested.cms);
      const { email } = asker.contact;
      await offer(tested.cms, { title: 'Geheim subsidieaanbod', visibility: 'coordinator-only' });
      await offer(tested.cms, { title: 'Vers subsidieaanbod' });
      await tellNewOffers(strapi, new Date());
      const [first] = await newsTo(email);
      expect(first?.text).toContain('Vers subsidieaanbod');
      expect(first?.text).not.toContain('Geheim');
      await offer(tested.cms, { title: 'Later subsidieaanbod' });
      await tellNewOffers(strapi, inDays(6));
      expect(await newsTo(email)).toHaveLength(1);
      await tellNewOffers(strapi, inDays(7.1));
      const [, second] = await newsTo(email);
      expect(second?.text).toContain('Later subsidieaanbod');
      expect(second?.text).not.toContain('Vers');
      await tellNewOffers(strapi, inDays(30));
      expect(await newsTo(email)).toHaveLength(2);
    });

    it('an unanswered question is repeated once and then ends', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const { id = '' } = await propose(cms, (await request(cms)).id, helper.id);
      await turnClock(cms.strapi, inDays(4.1));
      await turnClock(cms.strapi, inDays(4.2));
      await turnClock(cms.strapi, inDays(7.2));
      const letters = (await mailsTo(cms, helper.contact.email)).map(({ letter }) => letter);
      expect(letters).toEqual(['listing-placed', 'proposal-ask', 'proposal-ask', 'proposal-ended']);
      expect(await matchingOf(cms).proposals.find(id)).toMatchObject({ end: 'expired' });
    });

    it('coordinators hear for which requests nobody was asked', async () => {
      const { cms } = tested;
      await request(cms, { title: 'Niemand gevraagd' });
      const { email } = cms.credentials.coordinator;
      await sendMatchingDigest(cms.strapi, inDays(3));
      const digest = (await mailsTo(cms, email)).findLast(
        ({ letter }) => letter === 'matching-digest',
      );
      expect(digest?.text).toContain('Niemand gevraagd');
    });

    it('what stands on the site gets the new name of a concept', async () => {
      const { cms } = tested;
      const { entryId } = await offer(cms, { tags: ['boekhouding'] });
      await refreshNames(cms.strapi);
      const concept: unknown = await cms.strapi.db
        .query('plugin::expertise-matching.concept')
        .update({ where: { key: 'boekhouding' }, data: { label: 'kasboek bijhouden' } });
      expect(concept).not.toBeNull();
      await refreshNames(cms.strapi);
      const shown: unknown = await cms.strapi.db
        .query('plugin::expertise-matching.offer')
        .findMany({ where: { documentId: entryId } });
      expect(shown).toMatchObject([
        { tags: [{ key: 'boekhouding', label: 'kasboek bijhouden' }] },
        { tags: [{ key: 'boekhouding', label: 'kasboek bijhouden' }] },
      ]);
    });
  });
}
