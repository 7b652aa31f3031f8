import { IncomingMessage, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import proxyaddr from 'proxy-addr';
import { describe, expect, it } from 'vitest';
import { believe } from './believe.ts';

const isTrusted = proxyaddr.compile(['172.30.17.2', '10.0.0.0/8']);

/** The headers that are left of a request from this address. */
function believed(sender: string, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: sender });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, headers);
  believe(request, isTrusted);
  return request.headers;
}

describe('what a request says of where it was forwarded from', () => {
  it('is believed of a trusted proxy', () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };
    expect(believed('172.30.17.2', headers)).toEqual(headers);
    expect(believed('::ffff:172.30.17.2', headers)).toEqual(headers);
  });

  it('is dropped when anybody else says it', () => {
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'elders.example',
      'x-forwarded-proto': 'https',
      accept: 'text/html',
    };
    expect(believed('198.51.100.7', headers)).toEqual({ accept: 'text/html' });
  });

  it('ends at the last address that is no proxy, whatever stands before it', () => {
    expect(
      believed('172.30.17.2', { 'x-forwarded-for': '1.2.3.4, 203.0.113.9, 10.1.1.1' }),
    ).toEqual({ 'x-forwarded-for': '203.0.113.9' });
  });

  it('leaves a request alone that says nothing', () => {
    expect(believed('172.30.17.2', { accept: '*/*' })).toEqual({ accept: '*/*' });
  });
});
