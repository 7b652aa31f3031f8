import { describe, expect, it } from 'vitest';
import { aStatus, STATUS_TOKEN } from '../../../test-support/fake-intake.ts';
import { useInitiativeDesk } from '../../../test-support/initiative-desk.ts';
import { EVIL, tagsOf } from '../../../test-support/visitors.ts';

const { desk, get, post } = useInitiativeDesk();
const STATUS = `/aanmelden/status/${STATUS_TOKEN}/`;

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
    desk().intake.current = aStatus({
      title: EVIL,
      thread: [{ kind: 'question', text: EVIL, at: '2026-03-12T09:00:00.000Z' }],
      canAnswer: true,
    });
    const html = await (await get(STATUS)).text();
    expect(tagsOf(html)).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('takes an answer, once it says something', async () => {
    desk().intake.current = aStatus({ state: 'asked-back', canAnswer: true });
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
    expect(desk().intake.answers).toEqual(['Hoi']);
  });

  it('keeps an answer that came too late, or while the cms was away', async () => {
    const answer = new URLSearchParams({ actie: 'antwoord', antwoord: 'Net te laat' });
    const late = await post(STATUS, answer);
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Net te laat')]);
    desk().intake.isAway = true;
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

  it('says where an offer that was placed is managed', async () => {
    desk().intake.current = aStatus({ kind: 'offer', state: 'placed', canWithdraw: false });
    expect(await (await get(STATUS)).text()).toContain('In een andere mail staat de link');
  });
});
