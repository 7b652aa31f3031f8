import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  figuresAnswer,
  figuresLines,
} from '../../src/plugins/expertise-matching/shared/desk/figures.mts';
import { namesAnswer } from '../../src/plugins/expertise-matching/shared/desk/names.mts';
import { offersAnswer } from '../../src/plugins/expertise-matching/shared/desk/offers.mts';
import { proposalsAnswer } from '../../src/plugins/expertise-matching/shared/desk/proposals.mts';
import { refusedMatching } from '../../src/plugins/expertise-matching/shared/desk/refusals.mts';
import { requestDetail } from '../../src/plugins/expertise-matching/shared/desk/request-detail.mts';
import { requestsAnswer } from '../../src/plugins/expertise-matching/shared/desk/requests.mts';
import type { TestedCms } from '../databases.ts';
import { ask, logIn } from '../http.ts';
import {
  asCoordinator,
  mailsTo,
  matchingOf,
  offer,
  propose,
  request,
  somebody,
} from './matching-people.ts';

/** What coordinators see and do. */
export function atTheMatchingDesk(tested: TestedCms): void {
  describe('the desk', () => {
    it('shows who could help with each need and why, and names nobody', async () => {
      const { cms } = tested;
      const near = await offer(cms, { title: 'Subsidies in Oost' });
      const far = await offer(cms, { title: 'Subsidies in West', area: 'west', reach: 'area' });
      const asker = await request(cms);
      const answer = await asCoordinator(cms, `/requests/${asker.id}`);
      const detail = requestDetail.parse(answer.body);
      const [need] = detail.needs;
      const found = need?.candidates.find(({ id }) => id === near.id);
      expect(found).toMatchObject({ band: 'strong', open: 0, capacity: 3 });
      expect(found?.reasons.slice(0, 1)).toEqual([
        { code: 'same-expertise', concept: 'subsidieaanvraag schrijven' },
      ]);
      expect(need?.candidates.map(({ id }) => id)).not.toContain(far.id);
      const body = JSON.stringify(answer.body);
      for (const { contact } of [near, far, asker]) {
        expect(body).not.toContain(contact.email);
        expect(body).not.toContain(contact.name);
      }
    });

    it('puts what is needed soonest first', async () => {
      const { cms } = tested;
      const late = await request(cms, { neededBy: '2090-05-01' });
      const soon = await request(cms, { neededBy: '2090-01-01' });
      const { rows } = requestsAnswer.parse((await asCoordinator(cms, '/requests')).body);
      const ids = rows.map(({ id }) => id);
      expect(ids.indexOf(soon.id)).toBe(0);
      expect(ids.indexOf(late.id)).toBe(1);
    });

    it('tells whose turn it is, and finds requests by view, area, theme and words', async () => {
      const { cms } = tested;
      const { id: helper } = await offer(cms);
      const asker = await request(cms, { title: 'Subsidie voor de kantfabriek', area: 'west' });
      const list = async (search: string) =>
        requestsAnswer.parse((await asCoordinator(cms, `/requests?${search}`)).body);
      const before = await list('q=kantfabriek');
      expect(before.rows).toMatchObject([{ id: asker.id, stage: 'to-propose', openProposals: 0 }]);
      expect(before.counts).toMatchObject({ all: 1, 'to-propose': 1, waiting: 0 });
      await propose(cms, asker.id, helper);
      const { rows } = await list('q=kantfabriek&view=waiting');
      expect(rows).toMatchObject([{ id: asker.id, waitsFor: ['asked-helper'] }]);
      expect(rows[0]?.answerBy).not.toBeNull();
      expect((await list('q=kantfabriek&view=to-propose')).total).toBe(0);
      const { areas, themes } = before;
      const idOf = (name: string) => areas.find((area) => area.name === name)?.id ?? '';
      const west = rows[0]?.area ?? '';
      const elsewhere = areas.find(({ name }) => name !== west)?.name ?? '';
      expect((await list(`q=kantfabriek&area=${idOf(west)}`)).total).toBe(1);
      expect((await list(`q=kantfabriek&area=${idOf(elsewhere)}`)).total).toBe(0);
      expect(themes.map(({ key }) => key)).toContain('geld');
      expect((await list('q=kantfabriek&theme=geld')).total).toBe(1);
      expect((await list('q=kantfabriek&theme=iets-anders')).total).toBe(0);
    });

    it('shows the mail beforehand, and afterwards what happened and who did it', async () => {
      const { cms } = tested;
      const helper = await offer(cms);
      const asker = await request(cms);
      const detail = async () =>
        requestDetail.parse((await asCoordinator(cms, `/requests/${asker.id}`)).body);
      const mail = (await detail()).needs[0]?.mail;
      await propose(cms, asker.id, helper.id);
      const sent = (await mailsTo(cms, helper.contact.email)).at(-1);
      expect(sent?.subject).toBe(mail?.subject);
      // The mail marks quoted lines and breaks them.
      const words = (text = '') => text.replaceAll(/[>\s]+/g, ' ');
      const around = [mail?.before, mail?.after].map((part) =>
        words(part).replace('[naam]', helper.contact.name),
      );
      const [opening = '', rest = ''] = around;
      expect(words(sent?.text ?? '')).toContain(`${opening} Past dit bij jou?`);
      expect(words(sent?.text ?? '')).toContain(rest.slice(0, rest.indexOf('http')));
      expect((await detail()).proposals).toMatchObject([
        {
          state: 'asked-helper',
          turn: 'remind',
          proposer: 'Coördinatie',
          history: [{ event: 'proposed', actor: 'coordinator', by: 'Coördinatie' }],
        },
      ]);
    });

    it('takes three proposals for a request, each offer once, and never the own offer', async () => {
      const { cms } = tested;
      const asker = await request(cms);
      const own = await offer(cms, {}, asker.contact);
      expect(await propose(cms, asker.id, own.id)).toEqual({ status: 409, refused: 'own-offer' });
      for (let number = 1; number <= 3; number += 1) {
        const { id } = await offer(cms);
        expect((await propose(cms, asker.id, id)).status).toBe(201);
        expect(await propose(cms, asker.id, id)).toMatchObject({ refused: 'asked-before' });
      }
      const { id: fourth } = await offer(cms);
      expect(await propose(cms, asker.id, fourth)).toMatchObject({ refused: 'request-has-three' });
      const listed = await asCoordinator(cms, `/proposals?request=${asker.id}`);
      expect(proposalsAnswer.parse(listed.body)).toMatchObject({ total: 3 });
    });

    it('asks one helper at most three things at once, over all their offers', async () => {
      const { cms } = tested;
      const person = somebody('Helper');
      const one = await offer(cms, {}, person);
      const other = await offer(cms, {}, { ...person, email: person.email.toUpperCase() });
      for (const { id } of [one, other, one]) {
        expect((await propose(cms, (await request(cms)).id, id)).status).toBe(201);
      }
      const last = await propose(cms, (await request(cms)).id, other.id);
      expect(last).toEqual({ status: 409, refused: 'helper-has-three' });
      const { rows, counts } = offersAnswer.parse((await asCoordinator(cms, '/offers')).body);
      expect(rows.find(({ id }) => id === one.id)).toMatchObject({
        open: 2,
        capacity: 3,
        openOfHelper: 3,
      });
      expect(counts.busy).toBeGreaterThanOrEqual(2);
      const asker = await request(cms);
      const { body } = await asCoordinator(cms, `/requests/${asker.id}`);
      const found = requestDetail.parse(body).needs[0]?.candidates;
      expect(found?.find(({ id }) => id === other.id)).toMatchObject({
        refusal: 'helper-has-three',
      });
    });

    it('lets two coordinators at the same moment never pass a limit', async () => {
      const { cms } = tested;
      const { proposals } = matchingOf(cms);
      const { id: single } = await offer(cms, { capacity: 1 });
      const requests = await Promise.all(Array.from({ length: 4 }, () => request(cms)));
      const outcomes = await Promise.all(
        requests.map((each, index) =>
          proposals.propose(
            { offer: single, request: each.id, need: 0, message: '' },
            { by: { actor: 'coordinator', staffId: String(index) }, band: null },
          ),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(3);
    });

    it('takes a proposal back once, on the version that was seen', async () => {
      const { cms } = tested;
      const { id = '' } = await propose(cms, (await request(cms)).id, (await offer(cms)).id);
      const withdraw = (version: number) =>
        asCoordinator(cms, `/proposals/${id}/withdraw`, { version });
      expect(refusedMatching.parse((await withdraw(9)).body).refused).toBe('changed-meanwhile');
      expect((await withdraw(0)).body).toMatchObject({ state: 'ended', end: 'withdrawn' });
      expect((await withdraw(1)).body).toEqual({ refused: 'not-in-this-state' });
    });

    it('tells who somebody is only when asked, and writes that down for good', async () => {
      const { cms } = tested;
      const { id, contact } = await offer(cms);
      const { body } = await asCoordinator(cms, `/listings/${id}/names`, {});
      expect(namesAnswer.parse(body)).toEqual(contact);
      const views = cms.strapi.db.query('plugin::expertise-matching.name-view');
      const noted: unknown = await views.findMany({ where: { listingId: id } });
      expect(z.array(z.object({ staffId: z.string() })).parse(noted)).toHaveLength(1);
      await expect(views.deleteMany({ where: { listingId: id } })).rejects.toThrow('append-only');
    });

    it('is closed to an editor and to strangers', async () => {
      const { cms } = tested;
      const token = await logIn(cms, cms.credentials.editor);
      expect((await ask(cms, '/expertise-matching/requests', { token })).status).toBe(403);
      expect((await ask(cms, '/expertise-matching/requests')).status).toBe(401);
      expect((await ask(cms, '/api/expertise-matching/themes')).status).toBe(401);
    });

    it('of a coordinator with an area of their own shows that area and what lies in it', async () => {
      const { cms } = tested;
      const here = await request(cms, { area: 'west' });
      const there = await request(cms, { area: 'oost' });
      const { id: helper, contact } = await offer(cms, { area: 'oost', reach: 'everywhere' });
      const area: unknown = await cms.strapi.db
        .query('api::area.area')
        .findOne({ where: { slug: 'west' } });
      const { documentId } = z.object({ documentId: z.string() }).parse(area);
      const { email } = cms.credentials.coordinator;
      const scopes = cms.strapi.documents('plugin::expertise-matching.desk-area');
      const scope = await scopes.create({ data: { email, areas: [documentId] } as never });
      try {
        const { rows } = requestsAnswer.parse((await asCoordinator(cms, '/requests')).body);
        const ids = rows.map(({ id }) => id);
        expect(ids).toContain(here.id);
        expect(ids).not.toContain(there.id);
        expect((await asCoordinator(cms, `/requests/${there.id}`)).status).toBe(404);
        expect((await propose(cms, there.id, helper)).status).toBe(404);
        expect((await asCoordinator(cms, `/listings/${helper}/names`, {})).status).toBe(404);
        expect((await propose(cms, here.id, helper)).status).toBe(201);
        const known = await asCoordinator(cms, `/listings/${helper}/names`, {});
        expect(namesAnswer.parse(known.body).name).toBe(contact.name);
      } finally {
        await scopes.delete({ documentId: scope.documentId });
      }
    });

    it('counts, and says which requests nobody can help with', async () => {
      const { cms } = tested;
      const odd = await request(cms, {
        title: 'Zwevende kwantumfluit',
        needs: [{ text: 'Wie bespeelt de zwevende kwantumfluit van glas?', ownWords: ['xyzzy'] }],
      });
      const figures = figuresAnswer.parse((await asCoordinator(cms, '/figures')).body);
      expect(figures.ends.withdrawn).toBeGreaterThanOrEqual(1);
      expect(figures.unmatched.find(({ id }) => id === odd.id)?.words).toContain('zwevende');
      const answer = await asCoordinator(cms, '/figures/lines');
      const { lines } = figuresLines.parse(answer.body);
      expect(lines.find((line) => line.request === odd.code)).toMatchObject({ offer: null });
      expect(lines.some(({ end }) => end === 'withdrawn')).toBe(true);
      expect(JSON.stringify(answer.body)).not.toMatch(/@|kwantumfluit/);
    });
  });
}
