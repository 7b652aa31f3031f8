import { currentExpertiseConsent } from '@burgerwerf/cms/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anAsked,
  anAskedCombination,
  ANSWER_TOKEN,
  anOwnListing,
  MANAGE_TOKEN,
} from '../../test-support/fake-matching.ts';
import { openFrontDesk, type FrontDesk } from '../../test-support/front-desk.ts';
import { Visitors } from '../../test-support/visitors.ts';

const MANAGE = `/expertise/beheer/${MANAGE_TOKEN}/`;
const ANSWER = `/expertise/antwoord/${ANSWER_TOKEN}/`;

let desk: FrontDesk;
const visitors = new Visitors(() => desk);
const { get } = visitors;

beforeAll(async () => {
  desk = await openFrontDesk({ clock: () => Date.parse('2026-03-14T12:00:00.000Z') });
});

afterAll(() => desk.close());

beforeEach(() => {
  visitors.next();
  desk.matching.isAway = false;
  desk.matching.isTooLate = false;
  desk.matching.own = anOwnListing();
  desk.matching.current = anAsked();
  desk.matching.combination = null;
  desk.matching.commands.length = 0;
  desk.matching.answers.length = 0;
});

const send = (path: string, fields: Record<string, string>) =>
  visitors.post(path, new URLSearchParams(fields));

describe('the page of the own offer or request', () => {
  it('shows where it stands, what may be done, what is going on and who could help; it is kept nowhere', async () => {
    const response = await get(MANAGE);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    const html = await response.text();
    expect(html).toContain('Staat open');
    expect(html).toContain('tot 14 september 2026');
    expect(html).toContain('Zei ja! Wacht op jouw antwoord.');
    expect(html).toContain('Past heel goed');
    expect(html).toContain('Herkend: ‘subsidie’ en ‘fondsen’');
    expect(desk.matching.commands).toEqual([]);
  });

  it('carries out what is asked, and says so', async () => {
    const response = await send(MANAGE, { actie: 'pauzeren' });
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${MANAGE}?pauzeren`,
    ]);
    expect(desk.matching.commands).toEqual([{ command: 'pause' }]);
    expect(await (await get(`${MANAGE}?pauzeren`)).text()).toContain('Het staat even stil.');
  });

  it('asks twice before it erases, and says goodbye when nothing is left to show', async () => {
    const unsure = await send(MANAGE, { actie: 'wissen' });
    expect(unsure.status).toBe(422);
    expect(await unsure.text()).toContain('Zet een vinkje als je het zeker weet.');
    expect(desk.matching.commands).toEqual([]);
    const response = await send(MANAGE, { actie: 'wissen', zeker: 'ja' });
    expect(response.headers.get('location')).toBe(`${MANAGE}?wissen`);
    desk.matching.own = null;
    expect(await (await get(`${MANAGE}?wissen`)).text()).toContain('Alles is gewist');
  });

  it('takes a proposal back, and asks who could help', async () => {
    await send(MANAGE, { actie: 'intrekken', voorstel: 'p1' });
    await send(MANAGE, { actie: 'vragen', aanbod: 'A2-B3CDE', vraag: '0' });
    expect(desk.matching.commands).toEqual([
      { command: 'withdraw-proposal', proposal: 'p1' },
      { command: 'propose', offer: 'A2-B3CDE', need: 0 },
    ]);
  });

  it('says what became of what could not be done', async () => {
    desk.matching.isTooLate = true;
    const response = await send(MANAGE, { actie: 'verlengen' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Dit kon niet meer');
  });

  it('helps who has a link that opens nothing, and who comes while the cms is away', async () => {
    const missing = await get('/expertise/beheer/onzin/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Deze link werkt niet (meer)');
    desk.matching.isAway = true;
    expect((await get(MANAGE)).status).toBe(503);
    expect((await send(MANAGE, { actie: 'pauzeren' })).status).toBe(503);
  });
});

describe('the page with a question', () => {
  it('shows both sides, the message and what a yes agrees to, word for word; looking answers nothing', async () => {
    const response = await get(ANSWER);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await response.text();
    expect(html).toContain('Wil je hiermee helpen?');
    expect(html).toContain('Subsidie voor onze moestuin');
    expect(html).toContain('Hulp bij subsidies');
    expect(html).toContain('Past dit bij jou?');
    expect(html).toContain('Ja, ik wil helpen. Zegt de ander ook ja?');
    expect(desk.matching.answers).toEqual([]);
  });

  it('takes a yes to the words that were shown', async () => {
    const akkoord = currentExpertiseConsent.helper;
    const response = await send(ANSWER, { actie: 'ja', akkoord });
    expect(response.headers.get('location')).toBe(`${ANSWER}?helper-ja`);
    expect(desk.matching.answers).toEqual([{ answer: 'yes', consent: akkoord }]);
    desk.matching.current = null;
    expect(await (await get(`${ANSWER}?helper-ja`)).text()).toContain('Fijn dat je wilt helpen!');
  });

  it('takes a no with a reason, and a later', async () => {
    await send(ANSWER, { actie: 'nee', reden: ' Te ver weg. ' });
    await send(ANSWER, { actie: 'later' });
    expect(desk.matching.answers).toEqual([
      { answer: 'no', reason: 'Te ver weg.' },
      { answer: 'later' },
    ]);
  });

  it('asks who wants help without a word of the coordinator, and without later', async () => {
    desk.matching.current = anAsked({
      side: 'requester',
      asks: 'meet',
      message: '',
      canWait: false,
      consent: { id: 'kennismaken-vrager-1', text: 'Ja, ik wil kennismaken.' },
    });
    const html = await (await get(ANSWER)).text();
    expect(html).toContain('Wil je kennismaken?');
    expect(html).not.toContain('value="later"');
    expect(html).not.toContain('name="reden"');
  });

  it('asks what came of it with one press of a button', async () => {
    desk.matching.current = anAsked({ asks: 'outcome', state: 'exchanged', consent: null });
    expect(await (await get(ANSWER)).text()).toContain('Het heeft geholpen');
    const response = await send(ANSWER, { actie: 'uitkomst', uitkomst: 'helped' });
    expect(response.headers.get('location')).toBe(`${ANSWER}?uitkomst`);
    expect(desk.matching.answers).toEqual([{ answer: 'outcome', outcome: 'helped' }]);
  });

  it('asks again when an answer is none, or came too late', async () => {
    const none = await send(ANSWER, { actie: 'ja' });
    expect([none.status, desk.matching.answers]).toEqual([422, []]);
    expect(await none.text()).toContain('Kies een antwoord');
    desk.matching.isTooLate = true;
    expect((await send(ANSWER, { actie: 'later' })).status).toBe(409);
  });

  it('has nothing to ask by a link that was used or expired', async () => {
    desk.matching.current = null;
    for (const response of [await get(ANSWER), await send(ANSWER, { actie: 'later' })]) {
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Hier valt niets meer te beantwoorden');
    }
  });

  it('may be about a combination: who gives what, and apart from that whether it may be shown', async () => {
    desk.matching.current = null;
    desk.matching.combination = anAskedCombination();
    const html = await (await get(ANSWER)).text();
    expect(html).toContain('Doen jullie mee?');
    expect(html).toContain('Jouw initiatief helpt Initiatief 2');
    expect(html).toMatch(/value="combinatie-tonen-1"(?![^>]*checked)/);
    const yes = { actie: 'ja', akkoord: 'combineren-1' };
    const response = await send(ANSWER, yes);
    expect(response.headers.get('location')).toBe(`${ANSWER}?combinatie-ja`);
    await send(ANSWER, { ...yes, tonen: 'combinatie-tonen-1' });
    expect(desk.matching.combinationAnswers).toEqual([
      { answer: 'yes', consent: 'combineren-1', publication: null },
      { answer: 'yes', consent: 'combineren-1', publication: 'combinatie-tonen-1' },
    ]);
  });

  it('takes nothing from another site', async () => {
    const response = await get(ANSWER, {
      method: 'POST',
      body: new URLSearchParams({ actie: 'later' }),
      headers: { Origin: 'https://elders.example' },
    });
    expect([response.status, desk.matching.answers]).toEqual([403, []]);
  });
});
