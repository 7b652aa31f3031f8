import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendPage } from './send-page.ts';

const PAGE = '<p>Gevonden: een buurt die samen kookt.</p>'.repeat(100);

describe('a page that is made for one visit', () => {
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const body = Buffer.from(request.url === '/kort' ? 'kort' : PAGE);
      void sendPage(request, response, { status: 503, headers: { 'X-Eigen': 'ja' }, body });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it.each(['br', 'gzip', 'identity'])('is sent as the visitor likes it: %s', async (form) => {
    const answer = await fetch(`${base}/`, { headers: { 'accept-encoding': form } });
    expect(answer.headers.get('content-encoding')).toBe(form === 'identity' ? null : form);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const length = Number(answer.headers.get('content-length'));
    expect(length < PAGE.length).toBe(form !== 'identity');
    expect(await answer.text()).toBe(PAGE);
  });

  it('keeps its status and headers, and is left alone when it is short', async () => {
    const answer = await fetch(`${base}/kort`);
    expect([answer.status, answer.headers.get('x-eigen')]).toEqual([503, 'ja']);
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, 'kort']);
  });
});
