import { describe, expect, it } from 'vitest';
import { aDraft } from '../../../test-support/drafts.ts';
import { formWith, useInitiativeDesk } from '../../../test-support/initiative-desk.ts';

const { desk, get, post, freshToken } = useInitiativeDesk();

describe('a form that is not wanted', () => {
  it('tells a robot thanks, and keeps nothing of what it sent', async () => {
    const before = desk().intake.submissions.length;
    const response = await post(
      '/aanmelden/',
      formWith(await freshToken(), aDraft(), { kz7: 'https://spam.example' }),
    );
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/aanmelden/bedankt/',
    ]);
    expect((await get('/aanmelden/bedankt/')).status).toBe(200);
    expect(desk().intake.submissions).toHaveLength(before);
  });

  it.each([
    ['another site', 'https://elders.example'],
    ['a page that hides where it is', 'null'],
  ])('is not taken from %s', async (_, origin) => {
    const before = desk().intake.submissions.length;
    const response = await post('/aanmelden/', formWith(await freshToken()), { Origin: origin });
    expect(response.status).toBe(403);
    expect(desk().intake.submissions).toHaveLength(before);
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
