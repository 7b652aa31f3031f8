import { describe, expect, it } from 'vitest';
import { domainOf, senderOf } from './sender.ts';

const network = { name: 'Proefdorp', email: 'post@proefdorp.example' };
const host = 'redactie.proefdorp.example';

describe('the sender of mail', () => {
  it.each([
    ['mail@a.example', { name: 'Proefdorp', address: 'mail@a.example' }],
    ['Buurt <mail@a.example>', { name: 'Buurt', address: 'mail@a.example' }],
    ['"Buurt, en meer" <mail@a.example>', { name: 'Buurt, en meer', address: 'mail@a.example' }],
    ['<mail@a.example>', { name: 'Proefdorp', address: 'mail@a.example' }],
  ])('is the setting %s', (from, sender) => {
    expect(senderOf({ from, network, host })).toEqual(sender);
  });

  it('is the network without that setting', () => {
    expect(senderOf({ from: undefined, network, host })).toEqual({
      name: 'Proefdorp',
      address: 'post@proefdorp.example',
    });
  });

  it.each([
    [host, `noreply@${host}`],
    ['127.0.0.1', 'noreply@localhost'],
    ['[::1]', 'noreply@localhost'],
  ])('has an address on the host %s when the network has none', (reached, address) => {
    const silent = { ...network, email: null };
    expect(senderOf({ from: undefined, network: silent, host: reached }).address).toBe(address);
  });

  it('gives mails the domain of their ids', () => {
    expect(domainOf({ name: '', address: 'mail@a.example' })).toBe('a.example');
    expect(domainOf({ name: '', address: 'raar@a.example>\r\n' })).toBe('localhost');
  });
});
