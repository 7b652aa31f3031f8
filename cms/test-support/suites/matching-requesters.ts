import { describe, expect, it } from 'vitest';
import {
  candidatesAnswer,
  ownListing,
} from '../../src/plugins/expertise-matching/shared/site-api.mts';
import type { TestedCms } from '../databases.ts';
import { asVisitor, linkIn, matchingOf, mailsTo, offer, request } from './matching-people.ts';

/** Who asks looks for help without waiting for a coordinator. */
export function requestersThemselves(tested: TestedCms): void {
  const look = async (link: string) =>
    candidatesAnswer.parse((await asVisitor(tested.cms, '/candidates', { link })).body);

  const propose = (link: string, code: string, need = 0) =>
    asVisitor(tested.cms, '/listing', { link, json: { command: 'propose', offer: code, need } });

  describe('a requester', () => {
    it('sees who could help and why, as far as that stands on the site', async () => {
      const { cms } = tested;
      const open = await offer(cms, { title: 'Subsidies, openbaar' });
      const hidden = await offer(cms, { visibility: 'coordinator-only' });
      const { manageToken } = await request(cms);
      const { needs, left } = await look(manageToken);
      const codes = needs[0]?.map(({ card }) => card.code) ?? [];
      expect(codes).not.toContain(hidden.code);
      expect([needs.length, left, codes.length > 0]).toEqual([1, 3, true]);
      expect(JSON.stringify(needs)).not.toContain(open.contact.email);
      expect(JSON.stringify(needs)).not.toContain(open.contact.name);
    });

    it('asks for an introduction by the rules that hold for a coordinator', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const asker = await request(cms);
      expect((await propose(asker.manageToken, helper.code)).status).toBe(200);
      expect((await propose(asker.manageToken, helper.code)).body).toEqual({
        refused: 'asked-before',
      });
      const own = await offer(cms, {}, asker.contact);
      expect((await propose(asker.manageToken, own.code)).body).toEqual({ refused: 'own-offer' });
      expect(await linkIn(cms, helper.contact.email, 'proposal-ask')).not.toBe('');
      const mails = await mailsTo(cms, helper.contact.email);
      expect(mails.map(({ text }) => text ?? '').join()).not.toContain(asker.contact.name);
      expect((await look(asker.manageToken)).left).toBe(2);
    });

    it('sees what was asked, and can take it back', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const { manageToken: link } = await request(cms);
      await propose(link, helper.code);
      const { proposals } = ownListing.parse((await asVisitor(cms, '/listing', { link })).body);
      expect(proposals).toMatchObject([
        { other: { code: helper.code }, state: 'asked-helper', canWithdraw: true },
      ]);
      const json = { command: 'withdraw-proposal', proposal: proposals[0]?.id };
      expect((await asVisitor(cms, '/listing', { link, json })).status).toBe(200);
    });

    it('cannot ask for what only the coordinator sees, nor with the link of an offer', async () => {
      const { cms } = tested;
      const hidden = await offer(cms, { visibility: 'coordinator-only' });
      const { manageToken } = await request(cms);
      expect((await propose(manageToken, hidden.code)).status).toBe(404);
      const other = await offer(cms);
      expect((await propose(hidden.manageToken, other.code)).status).toBe(404);
      expect((await asVisitor(cms, '/candidates', { link: other.manageToken })).status).toBe(404);
    });

    it('is not offered anybody while the request stands still', async () => {
      const { cms } = tested;
      const asker = await request(cms);
      await matchingOf(cms).listings.command(asker.id, 'pause');
      expect(await look(asker.manageToken)).toEqual({ needs: [], left: 0 });
    });
  });
}
