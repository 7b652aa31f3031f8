import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letFlow } from './let-flow.ts';
import { readForm, type ReadForm } from './read-form.ts';

const limits = {
  bytes: 5000,
  fields: 4,
  fieldBytes: 100,
  files: 2,
  fileBytes: 1000,
  milliseconds: 400,
};

describe('the form in the body of a request', () => {
  let server: Server;
  let port: number;
  let read: ReadForm | undefined;

  beforeAll(async () => {
    server = createServer((request, response) => {
      void readForm(request, limits).then(async (outcome) => {
        read = outcome;
        if (outcome.kind === 'refused' && outcome.reason !== 'too-slow') await letFlow(request);
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  async function send(body: BodyInit, headers: Record<string, string> = {}) {
    await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers });
    return read;
  }

  function aForm(...parts: [name: string, value: string | Blob][]) {
    const form = new FormData();
    for (const [name, value] of parts) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, '../../foto.png');
    }
    return form;
  }

  it('is read with all values of a field, and its files', async () => {
    const outcome = await send(
      aForm(['a', 'één'], ['b', '1'], ['b', '2'], ['foto', new Blob(['beeld'])]),
    );
    if (outcome?.kind !== 'form') throw new Error('Not read');
    expect([...outcome.form.fields]).toEqual([
      ['a', ['één']],
      ['b', ['1', '2']],
    ]);
    expect(outcome.form.files).toEqual([
      { field: 'foto', bytes: Buffer.from('beeld'), isTooLarge: false },
    ]);
  });

  it('is read in the other type that browsers send', async () => {
    const outcome = await send(new URLSearchParams({ a: 'x & y', __proto__: 'z' }));
    expect(outcome).toMatchObject({ kind: 'form' });
    expect(outcome?.kind === 'form' && outcome.form.fields.get('a')).toEqual(['x & y']);
  });

  it('holds no file where none was chosen', async () => {
    const outcome = await send(aForm(['foto', new Blob([])]));
    expect(outcome?.kind === 'form' && outcome.form.files).toEqual([]);
  });

  it('keeps nothing of a file that is too large, and all the rest', async () => {
    const outcome = await send(aForm(['foto', new Blob(['x'.repeat(1001)])], ['a', 'er nog']));
    if (outcome?.kind !== 'form') throw new Error('Not read');
    expect(outcome.form.files).toEqual([
      { field: 'foto', bytes: new Uint8Array(), isTooLarge: true },
    ]);
    expect(outcome.form.fields.get('a')).toEqual(['er nog']);
  });

  it.each([
    ['a value is too long', aForm(['a', 'x'.repeat(200)])],
    ['the name of a field is too long', aForm(['a'.repeat(200), 'x'])],
    [
      'there are too many fields',
      aForm(...'abcde'.split('').map((n): [string, string] => [n, '1'])),
    ],
    [
      'there are too many files',
      aForm(...'abc'.split('').map((n): [string, Blob] => [n, new Blob(['x'])])),
    ],
    ['all of it is too much', aForm(['foto', new Blob(['x'.repeat(6000)])])],
  ])('is too large when %s', async (_, form) => {
    expect(await send(form)).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  it('is too large when it turns out to be, without having said so', async () => {
    await new Promise<void>((resolve, reject) => {
      const sent = httpRequest(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        },
        (response) => response.resume().on('end', resolve),
      ).on('error', reject);
      sent.write(`a=${'x'.repeat(50)}&`);
      sent.end(`b=${'x'.repeat(6000)}`);
    });
    expect(read).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  it.each([
    ['JSON', '{}', 'application/json'],
    ['plain text', 'a=1', 'text/plain'],
  ])('is not one when it is %s', async (_, body, type) => {
    expect(await send(body, { 'Content-Type': type })).toEqual({
      kind: 'refused',
      reason: 'not-a-form',
    });
  });

  it.each([
    ['without its boundary', 'multipart/form-data', 'x'],
    ['that ends halfway', 'multipart/form-data; boundary=b', '--b\r\nContent-Disp'],
  ])('is broken %s', async (_, type, body) => {
    expect(await send(body, { 'Content-Type': type })).toEqual({
      kind: 'refused',
      reason: 'broken',
    });
  });

  it('is too slow when it does not come in time', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n' +
            'Content-Type: application/x-www-form-urlencoded\r\n\r\na=1',
        );
      });
      socket.on('data', () => {
        socket.destroy();
        resolve();
      });
    });
    expect(read).toEqual({ kind: 'refused', reason: 'too-slow' });
  });
});
