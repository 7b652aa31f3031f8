import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { clientAddressFrom } from './client-address.ts';

function requestFrom(address: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor;
  return request;
}

describe('the address of a visitor', () => {
  it('is that of the connection when no proxy is trusted, whatever a header says', () => {
    const address = clientAddressFrom([]);
    expect(address(requestFrom('192.0.2.1', '203.0.113.9'))).toBe('192.0.2.1');
  });

  it('is what a trusted proxy hands on', () => {
    const address = clientAddressFrom(['loopback', '10.0.0.0/8']);
    expect(address(requestFrom('127.0.0.1', '203.0.113.9'))).toBe('203.0.113.9');
    expect(address(requestFrom('::1', '203.0.113.9, 10.1.2.3'))).toBe('203.0.113.9');
  });

  it('is not what a visitor put before it', () => {
    const address = clientAddressFrom(['loopback']);
    expect(address(requestFrom('127.0.0.1', '198.51.100.1, 203.0.113.9'))).toBe('203.0.113.9');
  });

  it('is that of the proxy when it hands on what is no address', () => {
    const address = clientAddressFrom(['loopback']);
    expect(address(requestFrom('127.0.0.1', 'iemand'))).toBe('127.0.0.1');
  });

  it('cannot be told with a proxy that is no address', () => {
    expect(() => clientAddressFrom(['de proxy'])).toThrow(TypeError);
  });
});
