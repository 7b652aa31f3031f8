import { describe, expect, it } from 'vitest';
import {
  askedProposal,
  ownListing,
} from '../../src/plugins/expertise-matching/shared/site-api.mts';
import type { TestedCms } from '../databases.ts';
import {
  asVisitor,
  linkIn,
  mailsTo,
  matchingOf,
  offer,
  propose,
  request,
  YES,
} from './matching-people.ts';

const DAY = 24 * 60 * 60 * 1000;

/** From a proposal to who each other is, by mail and links alone. */
export function flow(tested: TestedCms): void {
  describe('two people', () => {
    it('hear who the other is once both said yes, and not before', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const asker = await request(cms);
      expect((await propose(cms, asker.id, helper.id)).status).toBe(201);

      const first = await linkIn(cms, helper.contact.email, 'proposal-ask');
      const looked = await asVisitor(cms, '/proposal', { link: first });
      expect(looked.status).toBe(200);
      expect(askedProposal.parse(looked.body)).toMatchObject({ side: 'helper', asks: 'help' });
      // To look is no answer, however often.
      expect((await asVisitor(cms, '/proposal', { link: first })).body).toEqual(looked.body);
      expect(await mailsTo(cms, asker.contact.email)).toHaveLength(1);

      const said = await asVisitor(cms, '/proposal', { link: first, json: YES.helper });
      expect(said).toEqual({ status: 200, body: { state: 'asked-requester' } });
      expect((await asVisitor(cms, '/proposal', { link: first })).status).toBe(404);

      const told = JSON.stringify([looked.body, await mailsTo(cms, helper.contact.email)]);
      expect(told).not.toContain(asker.contact.name);
      expect(told).not.toContain(asker.contact.email);

      const second = await linkIn(cms, asker.contact.email, 'proposal-confirm');
      const before = JSON.stringify(await mailsTo(cms, asker.contact.email));
      expect(before).not.toContain(helper.contact.email);
      const met = await asVisitor(cms, '/proposal', { link: second, json: YES.requester });
      expect(met.body).toEqual({ state: 'exchanged' });

      const toHelper = (await mailsTo(cms, helper.contact.email)).at(-1);
      const toAsker = (await mailsTo(cms, asker.contact.email)).at(-1);
      expect(toHelper?.text).toContain(asker.contact.email);
      expect(toHelper?.text).toContain(asker.contact.phone);
      expect(toAsker?.text).toContain(helper.contact.email);
      expect(toAsker?.text).toContain(helper.contact.name);
    });

    it('answer with the words that are shown, or not at all', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const asker = await request(cms);
      await propose(cms, asker.id, helper.id);
      const link = await linkIn(cms, helper.contact.email, 'proposal-ask');
      const answers = [{ answer: 'yes' }, YES.requester, { answer: 'outcome', outcome: 'helped' }];
      for (const json of answers) {
        expect((await asVisitor(cms, '/proposal', { link, json })).status).toBe(422);
      }
      expect(
        (await asVisitor(cms, '/proposal', { link: `${link}x`, json: YES.helper })).status,
      ).toBe(404);
      expect((await asVisitor(cms, '/proposal', { link })).status).toBe(200);
    });

    it('are asked what came of it, two weeks later', async () => {
      const { cms } = tested;
      const { proposals } = matchingOf(cms);
      const helper = await offer(cms);
      const asker = await request(cms);
      const { id = '' } = await propose(cms, asker.id, helper.id);
      const yes = async (email: string, letter: string, json: object) =>
        asVisitor(cms, '/proposal', { link: await linkIn(cms, email, letter), json });
      await yes(helper.contact.email, 'proposal-ask', YES.helper);
      await yes(asker.contact.email, 'proposal-confirm', YES.requester);
      const later = new Date(Date.now() + 15 * DAY);
      await proposals.happen(id, { type: 'clock' }, { actor: 'system' }, later);
      const json = { answer: 'outcome', outcome: 'helped' };
      await yes(helper.contact.email, 'proposal-outcome', json);
      const { body } = await yes(asker.contact.email, 'proposal-outcome', json);
      expect(body).toEqual({ state: 'ended' });
      expect(await proposals.find(id)).toMatchObject({
        end: 'done',
        outcomes: { helper: 'helped', requester: 'helped' },
        consents: {
          helper: { wording: 'kennismaken-helper-1', offerVersion: 0, requestVersion: 0 },
          requester: { wording: 'kennismaken-vrager-1' },
        },
      });
    });

    it('are left alone when one of them closed what it was about', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const asker = await request(cms);
      const { id = '' } = await propose(cms, asker.id, helper.id);
      const link = await linkIn(cms, helper.contact.email, 'proposal-ask');
      const manage = { link: asker.manageToken };
      expect(ownListing.parse((await asVisitor(cms, '/listing', manage)).body)).toMatchObject({
        state: 'open',
        // The helper has not answered, so there is nothing to tell yet.
        proposals: [],
      });
      const closed = await asVisitor(cms, '/listing', { ...manage, json: { command: 'close' } });
      expect(closed.status).toBe(200);
      expect((await asVisitor(cms, '/proposal', { link, json: YES.helper })).status).toBe(404);
      expect(await matchingOf(cms).proposals.find(id)).toMatchObject({ end: 'listing-gone' });
      expect((await mailsTo(cms, helper.contact.email)).at(-1)?.letter).toBe('proposal-ended');
      const again = await asVisitor(cms, '/listing', { ...manage, json: { command: 'resume' } });
      expect(again.status).toBe(409);
    });

    it('can take back a yes on the page of the own offer', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const asker = await request(cms);
      const { id: proposal = '' } = await propose(cms, asker.id, helper.id);
      const link = await linkIn(cms, helper.contact.email, 'proposal-ask');
      await asVisitor(cms, '/proposal', { link, json: YES.helper });
      const confirm = await linkIn(cms, asker.contact.email, 'proposal-confirm');
      const json = { command: 'withdraw-proposal', proposal };
      const taken = await asVisitor(cms, '/listing', { link: helper.manageToken, json });
      expect(taken.status).toBe(200);
      const met = await asVisitor(cms, '/proposal', { link: confirm, json: YES.requester });
      expect(met.status).toBe(404);
      expect((await mailsTo(cms, asker.contact.email)).at(-1)?.text).not.toContain(
        helper.contact.email,
      );
    });
  });
}
