import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anArea, anInitiative, anOffer } from '../../test-support/entries.ts';
import { STATUS_TOKEN } from '../../test-support/fake-intake.ts';
import { aCard } from '../../test-support/fake-matching.ts';
import { openFrontDesk, type FrontDesk } from '../../test-support/front-desk.ts';
import { EVIL, tokenIn, Visitors } from '../../test-support/visitors.ts';

const ASK = '/expertise/vragen/';
const TEXT = 'Wij zoeken iemand in een rolstoel die ons helpt met een subsidie.';

let desk: FrontDesk;
const visitors = new Visitors(() => desk);
const { get, post } = visitors;
const clock = { now: Date.parse('2026-03-14T12:00:00.000Z') };

beforeAll(async () => {
  desk = await openFrontDesk({
    clock: () => clock.now,
    entries: {
      area: [anArea({ id: 'wijk', name: 'De Wijk' })],
      initiative: [anInitiative({ id: 'tuin', title: 'De Tuin' })],
      offer: [anOffer({ id: 'k7-m3qpa', title: 'Hulp bij fondsen' })],
    },
  });
});

afterAll(() => desk.close());

beforeEach(() => {
  visitors.next();
  desk.intake.isAway = false;
  desk.intake.refusal = null;
  desk.intake.submissions.length = 0;
  desk.matching.isAway = false;
  desk.matching.questions.length = 0;
  desk.matching.suggestions = {
    tags: [{ key: 'subsidie-aanvragen', label: 'subsidieaanvraag schrijven', said: 'subsidie' }],
    specialData: [{ kind: 'health', said: 'rolstoel' }],
    nearby: [aCard({ kind: 'offer', code: 'K7-M3QPA', title: 'Hulp bij fondsen' })],
  };
});

async function filledIn(change: Record<string, string> = {}): Promise<FormData> {
  const token = tokenIn(await (await get(ASK)).text());
  clock.now += 60_000;
  const form = new FormData();
  const values = {
    formulier: token,
    title: 'Hulp bij een subsidie',
    'needs.0.text': TEXT,
    'needs.0.tags': 'subsidie-aanvragen',
    area: 'wijk',
    languages: 'nl',
    personKind: 'initiative',
    initiative: 'tuin',
    visibility: 'public',
    'contact.name': 'Sam Voorbeeld',
    'contact.email': 'sam@wijk.example',
    consent: 'expertise-vragen-1',
    actie: 'verstuur',
    ...change,
  };
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
}

describe('the form to ask', () => {
  it('is there for everybody, is kept nowhere and says what becomes of who one is', async () => {
    const response = await get(ASK);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await response.text();
    expect(html).toContain('Ik vind het goed dat BurgerKrachtCentrale');
    expect(html).toContain('De Wijk');
    expect(html).toContain('De Tuin');
    expect(html).toContain('Subsidies en fondsenwerving');
  });

  it('names what it answers, when that stands on the site', async () => {
    const html = await (await get(`${ASK}?bij=K7-M3QPA`)).text();
    expect(html).toContain('Hulp bij fondsen');
    expect(html).toContain('name="about" value="K7-M3QPA"');
    expect(await (await get(`${ASK}?bij=XX-XXXXX`)).text()).not.toContain('Je vraagt om');
  });

  it('suggests subjects without a script, ticks none of them, warns, and shows what is there', async () => {
    const form = await filledIn({ actie: 'stel-voor-0', 'needs.0.tags': '', title: '' });
    const response = await post(ASK, form);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toMatch(/value="subsidie-aanvragen"(?![^>]*checked)/);
    expect(html).toContain('je schreef ‘subsidie’');
    expect(html).toContain('‘rolstoel’');
    expect(html).toContain('/expertise/aangeboden/k7-m3qpa/');
    expect(html).not.toContain('Er is nog één ding niet goed');
    expect(desk.intake.submissions).toEqual([]);
    expect(desk.matching.questions).toEqual([{ kind: 'request', text: TEXT, area: 'wijk' }]);
  });

  it('hands a request on, with what it answers, and leads to its status', async () => {
    const response = await post(ASK, await filledIn({ about: 'K7-M3QPA' }));
    expect(response.headers.get('location')).toBe(`/aanmelden/status/${STATUS_TOKEN}/?ontvangen`);
    expect(desk.intake.submissions).toMatchObject([
      { kind: 'request', form: { about: 'K7-M3QPA', initiative: 'tuin', needs: [{ text: TEXT }] } },
    ]);
  });

  it('sent twice is the same submission', async () => {
    const form = await filledIn();
    await post(ASK, form);
    await post(ASK, form);
    const [first, second] = desk.intake.submissions;
    expect(first?.key).toBe(second?.key);
  });

  it('says what is wrong where it is wrong, and loses nothing that was typed', async () => {
    const form = await filledIn({
      title: EVIL.repeat(9),
      'needs.0.tags': '',
      'contact.email': 'x',
    });
    const response = await post(ASK, form);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Er zijn nog 3 dingen niet goed');
    expect(html).toContain('Kies minstens één onderwerp');
    expect(html).toContain('href="#veld-needs-0-tags"');
    expect(html).toMatch(/id="veld-needs-0-tags"/);
    expect(html).toContain(TEXT);
    expect(html.replace(/"[^"]*"/g, '""')).not.toContain('<script>alert');
  });

  it('keeps all when the cms is away, also without suggestions', async () => {
    desk.intake.isAway = true;
    desk.matching.isAway = true;
    const response = await post(ASK, await filledIn());
    expect(response.status).toBe(503);
    const html = await response.text();
    expect(html).toContain(TEXT);
    expect(html).toContain('Versturen lukt nu even niet');
  });

  it('thanks a robot and keeps nothing of it', async () => {
    const response = await post(ASK, await filledIn({ kz7: 'viagra' }));
    expect(response.headers.get('location')).toBe('/aanmelden/bedankt/');
    expect(desk.intake.submissions).toEqual([]);
  });
});

describe('the form to offer', () => {
  it('hands an offer on', async () => {
    const form = await filledIn({
      consent: 'expertise-aanbieden-1',
      reach: 'everywhere',
      capacity: '2',
    });
    const response = await post('/expertise/aanbieden/', form);
    expect(response.status).toBe(303);
    expect(desk.intake.submissions).toMatchObject([
      { kind: 'offer', form: { reach: 'everywhere', capacity: 2, tags: ['subsidie-aanvragen'] } },
    ]);
  });
});

describe('suggestions while somebody types', () => {
  const ask = (values: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(values)) form.append(name, value);
    return post('/expertise/voorstellen/', form);
  };

  it('are a part of a page, and keep what was ticked', async () => {
    const answer = await ask({
      soort: 'offer',
      vraag: '0',
      tekst: TEXT,
      gekozen: 'fondsen-werven',
    });
    const html = await answer.text();
    expect(html).not.toContain('<html');
    expect(html).toMatch(/value="fondsen-werven"[^>]*checked/);
    expect(html).toMatch(/value="subsidie-aanvragen"(?![^>]*checked)/);
    expect(desk.matching.questions).toMatchObject([{ kind: 'offer', area: null }]);
  });

  it('are nothing for another question, and while the cms is away', async () => {
    expect((await ask({ soort: 'anders', tekst: TEXT })).status).toBe(422);
    desk.matching.isAway = true;
    expect((await ask({ soort: 'request', tekst: TEXT })).status).toBe(503);
  });

  it('do not use up the forms that a visitor may send', async () => {
    for (let time = 0; time < 70; time += 1) await ask({ soort: 'request', tekst: TEXT });
    expect((await post(ASK, await filledIn())).status).toBe(303);
  });
});
