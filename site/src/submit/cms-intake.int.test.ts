import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Admission } from './admission.ts';
import { createCmsIntake } from './cms-intake.ts';
import type { IntakePort } from './intake-port.ts';

const status = {
  kind: 'initiative',
  reference: 'A-1',
  title: 'Buurttuin',
  state: 'received',
  receivedAt: '2026-03-14T12:00:00.000Z',
  since: '2026-03-14T12:00:00.000Z',
  address: '',
  thread: [],
  canAnswer: false,
  canWithdraw: true,
  declineReason: null,
  pagePath: null,
  answerWithinDays: 7,
};

describe('the intake of the cms, as the site asks it', () => {
  let server: Server;
  let intake: IntakePort;
  const answer = { status: 200, body: '', type: 'application/json' };
  let asked: { method?: string; url?: string; headers: IncomingMessage['headers']; body: string };
  let log: string[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { method, url, headers } = request;
      void text(request).then((body) => {
        asked = {
          ...(method === undefined ? {} : { method }),
          ...(url === undefined ? {} : { url }),
          headers,
          body,
        };
        response.writeHead(answer.status, { 'Content-Type': answer.type }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    intake = createCmsIntake({
      base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      token: 'van-de-site',
      admission: new Admission({ limit: 2, places: 2, patience: 1000 }),
      log: (line) => log.push(line),
    });
  });

  beforeEach(() => {
    log = [];
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const answering = (code: number, body: unknown, type = 'application/json') => {
    Object.assign(answer, {
      status: code,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      type,
    });
  };

  it('hands on the token of a link in a header, and never in the address', async () => {
    answering(200, status);
    expect(await intake.status('geheim')).toEqual({ kind: 'found', status });
    expect(asked).toMatchObject({ method: 'GET', url: '/api/intake/status' });
    expect(asked.headers['link-token']).toBe('geheim');
    expect(asked.headers.authorization).toBe('Bearer van-de-site');
  });

  it('says what is wrong with an answer', async () => {
    answering(422, { problems: [{ path: ['text'], code: 'too-long' }] });
    expect(await intake.answer('geheim', 'Hoi')).toEqual({
      kind: 'refused',
      problems: [{ path: ['text'], code: 'too-long' }],
    });
    expect(asked.body).toBe('{"text":"Hoi"}');
  });

  it.each([
    [201, 'done'],
    [404, 'missing'],
    [409, 'too-late'],
    [503, 'unavailable'],
  ])('takes %i for %s', async (code, kind) => {
    answering(code, code === 503 ? { busy: true } : {});
    expect(await intake.answer('geheim', 'Hoi')).toEqual({ kind });
    expect(log).toEqual([]);
  });

  it('sends a photo as it is, and passes on why it is refused', async () => {
    answering(422, { code: 'not-a-picture' });
    const outcome = await intake.holdPhoto(Buffer.from('geen plaatje'));
    expect(outcome).toEqual({ kind: 'refused', code: 'not-a-picture' });
    expect(asked.body).toBe('geen plaatje');
  });

  it('takes nothing but a picture for a photo', async () => {
    answering(200, '<script>alert(1)</script>', 'text/html');
    expect(await intake.photo('a')).toEqual({ kind: 'unavailable' });
    answering(200, 'plaatje', 'image/jpeg');
    expect(await intake.photo('../status')).toMatchObject({ kind: 'photo', type: 'image/jpeg' });
    expect(asked.url).toBe('/api/intake/photos/..%2Fstatus');
  });

  it('is unavailable, and logs it, when an answer has another shape or status', async () => {
    answering(200, { reference: 1 });
    expect(await intake.status('geheim')).toEqual({ kind: 'unavailable' });
    answering(403, {});
    expect(await intake.withdraw('geheim')).toEqual({ kind: 'unavailable' });
    expect(log).toHaveLength(2);
    expect(log.join()).not.toContain('geheim');
  });
});
