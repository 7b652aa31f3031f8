import { request as httpRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import { DISOWN_TOKEN, photoIdOf } from '../../../test-support/fake-intake.ts';
import { useInitiativeDesk } from '../../../test-support/initiative-desk.ts';

const { desk, get, post } = useInitiativeDesk();

describe('links that only some know', () => {
  it('send new links without telling whether an address is known', async () => {
    const response = await post(
      '/aanmelden/status/',
      new URLSearchParams({ mail: ' iemand@tuin.example ' }),
    );
    expect(response.headers.get('location')).toBe('/aanmelden/status/?verstuurd');
    expect(desk().intake.linksFor).toEqual(['iemand@tuin.example']);
    const wrong = await post('/aanmelden/status/', new URLSearchParams({ mail: 'iemand' }));
    expect(wrong.status).toBe(422);
  });

  it('undo nothing by being looked at', async () => {
    const path = `/aanmelden/niet-van-mij/${DISOWN_TOKEN}/`;
    expect((await get(path)).status).toBe(200);
    expect(desk().intake.isDisowned).toBe(false);
    const response = await post(path, new URLSearchParams());
    expect(response.headers.get('location')).toBe(`${path}?gewist`);
    expect(desk().intake.isDisowned).toBe(true);
    expect((await get(path)).status).toBe(404);
    expect((await get(`${path}?gewist`)).status).toBe(200);
  });

  it('give a photo that is held to who knows its id, and no other file', async () => {
    desk().intake.picture = Buffer.from('beeld');
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
          httpRequest(`${desk().base}/`, { path }, (response) => {
            response.resume();
            resolve(response.statusCode);
          })
            .on('error', reject)
            .end();
        });
        expect([page, part.slice(0, 20), status]).toEqual([page, part.slice(0, 20), 404]);
      }
    }
    expect(desk().log).toEqual([]);
  });
});
