import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDraft, fieldsOf } from '../../test-support/drafts.ts';
import { anArea, anInitiative, anOffer, aPolicyField } from '../../test-support/entries.ts';
import {
  aStatus,
  DISOWN_TOKEN,
  photoIdOf,
  PREVIEW_TOKEN,
  STATUS_TOKEN,
} from '../../test-support/fake-intake.ts';
import { CMS_ORIGIN, openFrontDesk, type FrontDesk } from '../../test-support/front-desk.ts';
import { textNames, type TextName } from './rules/draft.ts';

const EVIL = `</textarea>"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
const STATUS = `/aanmelden/status/${STATUS_TOKEN}/`;
const MINUTE = 60_000;

let desk: FrontDesk;
let visitors = 0;
const clock = { now: Date.parse('2026-03-14T12:00:00.000Z') };

beforeAll(async () => {
  desk = await openFrontDesk({
    clock: () => clock.now,
    entries: {
      'policy-field': [aPolicyField({ id: 'groen' }), aPolicyField({ id: 'wonen' })],
      area: [
        anArea({ id: 'stad', kind: 'municipality', name: 'De Stad' }),
        anArea({ id: 'wijk', parent: 'stad', name: 'De Wijk' }),
      ],
    },
  });
});

afterAll(() => desk.close());

beforeEach(() => {
  visitors += 1;
  desk.intake.isAway = false;
  desk.intake.refusal = null;
  desk.intake.current = aStatus();
  desk.intake.isDisowned = false;
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(desk.base + path, { redirect: 'manual', ...init });

/** As another visitor than in any other test, through the proxy that is trusted. */
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  get(path, {
    method: 'POST',
    body,
    headers: { 'X-Forwarded-For': `192.0.2.${visitors}`, ...headers },
  });

/** The page without the values of attributes, where a tag is only text. */
const tagsOf = (html: string) => html.replace(/"[^"]*"/g, '""');

const tokenIn = (html: string) => /name="formulier" value="([^"]+)"/.exec(html)?.[1] ?? '';

async function freshToken() {
  const token = tokenIn(await (await get('/aanmelden/')).text());
  clock.now += MINUTE;
  return token;
}

function formWith(token: string, draft = aDraft(), more: Record<string, string> = {}) {
  const form = new FormData();
  form.append('formulier', token);
  for (const [name, value] of fieldsOf(draft)) form.append(name, value);
  form.append('actie', 'verstuur');
  for (const [name, value] of Object.entries(more)) form.append(name, value);
  return form;
}

describe('the form for an initiative', () => {
  it('is a page that is never kept, and that needs no script', async () => {
    const response = await get('/aanmelden/');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await response.text();
    expect(html).toMatch(/<form[^>]*method="post"[^>]*enctype="multipart\/form-data"/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)(?![^>]*ld\+json)/);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('is filled in as far as the address says', async () => {
    const html = await (await get('/aanmelden/?beleidsveld=groen&gebied=wijk&gebied=x')).text();
    expect(html).toMatch(/value="groen" checked/);
    expect(html).toMatch(/<option value="wijk" selected>/);
    expect(html).not.toMatch(/value="wonen" checked/);
  });

  it('answers HEAD as GET, without the page', async () => {
    const response = await get('/aanmelden/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('leads who sends it to the page about what was sent', async () => {
    const response = await post('/aanmelden/', formWith(await freshToken()));
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${STATUS}?ontvangen`,
    ]);
    const page = await (await get(`${STATUS}?ontvangen`)).text();
    expect(page).toContain('Bedankt! Je aanmelding is binnen.');
  });

  it('comes back with what is wrong, where it is, and all that was typed', async () => {
    const draft = aDraft({ title: '', 'contact.email': 'geen adres', remarks: 'Tot gauw' });
    draft.steps = [{ step: 'Graven', done: true }];
    const response = await post('/aanmelden/', formWith(await freshToken(), draft));
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toMatch(/<title>Fout: /);
    expect(html).toMatch(/<section[^>]*tabindex="-1"[^>]*autofocus/);
    expect(html).toContain('href="#veld-title"');
    expect(html).toMatch(
      /id="veld-contact-email"[^>]*aria-invalid="true" aria-describedby="veld-contact-email-uitleg veld-contact-email-fout"/,
    );
    for (const kept of ['geen adres', 'Tot gauw', 'Graven', 'Samen graven, zaaien en oogsten.']) {
      expect(html).toContain(kept);
    }
    expect(html).toMatch(/value="starting" checked/);
    expect(html).toMatch(/name="consent" value="aanmelden-1" checked/);
  });

  it('shows whatever was typed as text, in every field', async () => {
    const draft = aDraft(
      Object.fromEntries(textNames.map((name): [TextName, string] => [name, EVIL])),
    );
    draft.policyFields = [EVIL];
    draft.steps = [{ step: EVIL, done: true }];
    const response = await post(
      '/aanmelden/',
      formWith(await freshToken(), draft, {
        'photos.0.id': EVIL,
        'photos.1.id': photoIdOf(1),
        'photos.1.alternativeText': EVIL,
        [EVIL]: EVIL,
      }),
    );
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html.split(EVIL.slice(-20)).length).toBeGreaterThan(10);
    expect(html.split('&lt;script&gt;alert(1)').length).toBeGreaterThan(7);
    expect(tagsOf(html)).not.toMatch(/<script>|<img src=x/);
  });

  it('keeps a photo at once and shows it, with its text and a way to take it away', async () => {
    const before = desk.intake.photos.length;
    const form = formWith(await freshToken(), aDraft({ title: '' }), {
      'photos.0.alternativeText': 'Een boom',
    });
    form.append('photos.0.file', new Blob(['beeld']), 'boom.png');
    const html = await (await post('/aanmelden/', form)).text();
    const id = photoIdOf(before + 1);
    expect(html).toContain(`<input type="hidden" name="photos.0.id" value="${id}"`);
    expect(html).toContain(`src="/aanmelden/foto/${id}/" alt="Een boom"`);
    expect(html).toContain('name="photos.0.remove"');
  });

  it('comes back whole while the cms is away, and says when to try again', async () => {
    desk.intake.isAway = true;
    const response = await post('/aanmelden/', formWith(await freshToken()));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
    const html = await response.text();
    expect(html).toContain('Versturen lukt nu even niet');
    expect(html).toContain('Buurttuin De Driehoek');
  });

  it('comes back plain in a rush, with all that was typed and one button', async () => {
    desk.intake.isAway = true;
    const token = await freshToken();
    const draft = aDraft({ remarks: EVIL });
    const send = async () => (await post('/aanmelden/', formWith(token, draft))).text();
    const pages = await Promise.all(Array.from({ length: 25 }, send));
    const plain = pages.find((page) => !page.includes('stylesheet')) ?? '';
    expect(plain).toContain('<textarea name="title" hidden>\nBuurttuin De Driehoek</textarea>');
    expect(plain).toContain(`<textarea name="formulier" hidden>\n${token}</textarea>`);
    expect(plain).toContain('Probeer opnieuw');
    expect(tagsOf(plain)).not.toContain('<script>alert');
  });

  it('tells a robot thanks, and keeps nothing of what it sent', async () => {
    const before = desk.intake.submissions.length;
    const response = await post(
      '/aanmelden/',
      formWith(await freshToken(), aDraft(), { kz7: 'https://spam.example' }),
    );
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/aanmelden/bedankt/',
    ]);
    expect((await get('/aanmelden/bedankt/')).status).toBe(200);
    expect(desk.intake.submissions).toHaveLength(before);
  });

  it.each([
    ['another site', 'https://elders.example'],
    ['a page that hides where it is', 'null'],
  ])('is not taken from %s', async (_, origin) => {
    const before = desk.intake.submissions.length;
    const response = await post('/aanmelden/', formWith(await freshToken()), { Origin: origin });
    expect(response.status).toBe(403);
    expect(desk.intake.submissions).toHaveLength(before);
  });

  it('is taken from the site itself, by the name it has behind a proxy', async () => {
    const response = await post('/aanmelden/', formWith(await freshToken()), {
      Origin: 'https://netwerk.example',
    });
    expect(response.status).toBe(303);
  });

  it('is too large with more than may be sent, and says so on a page', async () => {
    const form = new FormData();
    form.append('title', 'x'.repeat(200_000));
    const response = await post('/aanmelden/', form);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Dit is te groot om te versturen');
  });

  it('takes nothing but forms', async () => {
    const response = await post('/aanmelden/', '{}', { 'Content-Type': 'application/json' });
    expect(response.status).toBe(415);
    expect((await get('/aanmelden/', { method: 'PUT' })).status).toBe(405);
  });

  it('stops who sends too much: first with a page, then with a word', async () => {
    const token = await freshToken();
    const statuses: number[] = [];
    let last = '';
    for (let time = 0; time < 121; time += 1) {
      const body = new URLSearchParams({ formulier: token, actie: 'fotos' });
      const response = await post('/aanmelden/', body);
      statuses.push(response.status);
      last = await response.text();
    }
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses.slice(60).every((status) => status === 429)).toBe(true);
    expect(last).toMatch(/^Je verstuurt te veel/);
  });
});

describe('the page about a submission', () => {
  it('is a secret between the site and who has the link', async () => {
    const { headers } = await get(STATUS);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  it('is not there for who has another link, who may ask for a new one', async () => {
    const response = await get('/aanmelden/status/geraden/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('action="/aanmelden/status/"');
  });

  it('shows what was written as text', async () => {
    desk.intake.current = aStatus({
      title: EVIL,
      thread: [{ kind: 'question', text: EVIL, at: '2026-03-12T09:00:00.000Z' }],
      canAnswer: true,
    });
    const html = await (await get(STATUS)).text();
    expect(tagsOf(html)).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('takes an answer, once it says something', async () => {
    desk.intake.current = aStatus({ state: 'asked-back', canAnswer: true });
    const empty = await post(STATUS, new URLSearchParams({ actie: 'antwoord', antwoord: ' ' }));
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Schrijf een antwoord.');
    const long = await post(
      STATUS,
      new URLSearchParams({ actie: 'antwoord', antwoord: 'lang '.repeat(1000) }),
    );
    expect(await long.text()).toContain('lang lang');
    const good = await post(STATUS, new URLSearchParams({ actie: 'antwoord', antwoord: 'Hoi' }));
    expect(good.headers.get('location')).toBe(`${STATUS}?beantwoord`);
    expect(desk.intake.answers).toEqual(['Hoi']);
  });

  it('keeps an answer that came too late, or while the cms was away', async () => {
    const answer = new URLSearchParams({ actie: 'antwoord', antwoord: 'Net te laat' });
    const late = await post(STATUS, answer);
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Net te laat')]);
    desk.intake.isAway = true;
    const away = await post(STATUS, answer);
    expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('Net te laat')]);
  });

  it('withdraws only for who says to be sure', async () => {
    const unsure = await post(STATUS, new URLSearchParams({ actie: 'intrekken' }));
    expect(unsure.status).toBe(422);
    const sure = await post(STATUS, new URLSearchParams({ actie: 'intrekken', zeker: 'ja' }));
    expect(sure.headers.get('location')).toBe(`${STATUS}?ingetrokken`);
    expect(await (await get(STATUS)).text()).toContain('Ingetrokken');
  });
});

describe('other pages about submissions', () => {
  it('send new links without telling whether an address is known', async () => {
    const response = await post(
      '/aanmelden/status/',
      new URLSearchParams({ mail: ' iemand@tuin.example ' }),
    );
    expect(response.headers.get('location')).toBe('/aanmelden/status/?verstuurd');
    expect(desk.intake.linksFor).toEqual(['iemand@tuin.example']);
    const wrong = await post('/aanmelden/status/', new URLSearchParams({ mail: 'iemand' }));
    expect(wrong.status).toBe(422);
  });

  it('undo nothing by being looked at', async () => {
    const path = `/aanmelden/niet-van-mij/${DISOWN_TOKEN}/`;
    expect((await get(path)).status).toBe(200);
    expect(desk.intake.isDisowned).toBe(false);
    const response = await post(path, new URLSearchParams());
    expect(response.headers.get('location')).toBe(`${path}?gewist`);
    expect(desk.intake.isDisowned).toBe(true);
    expect((await get(path)).status).toBe(404);
    expect((await get(`${path}?gewist`)).status).toBe(200);
  });

  it('show a submission as its page, in a frame of the admin only', async () => {
    desk.intake.previewed = anInitiative({ id: 'tuin', title: EVIL, area: 'wijk' });
    const response = await get(`/aanmelden/voorbeeld/${PREVIEW_TOKEN}/`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${CMS_ORIGIN}`,
    );
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(html).toContain('Voorbeeld: dit staat nog niet op de site.');
    expect(html).toContain(`/aanmelden/foto/${photoIdOf(1)}/`);
    expect(html).toContain('De Wijk');
    expect(tagsOf(html)).not.toContain('<script>alert');
    const elsewhere = await get(STATUS);
    expect(elsewhere.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('show an offer as its page, which is on the site under no address', async () => {
    desk.intake.previewedKind = 'offer';
    desk.intake.previewed = anOffer({ id: 'hulp', title: EVIL, area: 'wijk' });
    const html = await (await get(`/aanmelden/voorbeeld/${PREVIEW_TOKEN}/`)).text();
    expect(html).toContain('Voorbeeld: dit staat nog niet op de site.');
    expect(html).toContain('De Wijk');
    expect(html).not.toContain('rel="canonical"');
    expect(tagsOf(html)).not.toContain('<script>alert');
  });

  it('say where an offer that was placed is managed', async () => {
    desk.intake.current = aStatus({ kind: 'offer', state: 'placed', canWithdraw: false });
    expect(await (await get(STATUS)).text()).toContain('In een andere mail staat de link');
  });

  it('give a photo that is held to who knows its id, and no other file', async () => {
    desk.intake.picture = Buffer.from('beeld');
    const response = await get(`/aanmelden/foto/${photoIdOf(1)}/`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'image/png',
      'beeld',
    ]);
    expect((await get('/aanmelden/foto/..%2f..%2fetc/')).status).toBe(404);
    expect((await get('/aanmelden/foto/kort/')).status).toBe(404);
  });

  it('never fail on what somebody makes up', async () => {
    const paths = ['%00', '%E0%A4%A', 'a%2Fb', `%22%3E%3Cscript%3E`, 'x'.repeat(4000)];
    for (const part of paths) {
      for (const page of ['status', 'niet-van-mij', 'voorbeeld', 'foto']) {
        const status = await new Promise<number | undefined>((resolve, reject) => {
          const path = `/aanmelden/${page}/${part}/`;
          httpRequest(`${desk.base}/`, { path }, (response) => {
            response.resume();
            resolve(response.statusCode);
          })
            .on('error', reject)
            .end();
        });
        expect([page, part.slice(0, 20), status]).toEqual([page, part.slice(0, 20), 404]);
      }
    }
    expect(desk.log).toEqual([]);
  });
});
