import { describe, expect, it } from 'vitest';
import { visitorKey } from './visitor-key.ts';

describe('what counts as one visitor', () => {
  it.each([
    ['an IPv4 address', '192.0.2.7', '192.0.2.7'],
    ['the same in IPv6 form', '::ffff:192.0.2.7', '192.0.2.7'],
    ['an IPv6 network', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['the same, with zeros', '2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['an address with a gap in front', '::1', '0:0:0:0::/64'],
    ['an address with a gap inside', '2001:db8::5:0:0:1', '2001:db8:0:0::/64'],
    ['an address with IPv4 at its end', '64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['an address with the name of a card', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['what is no address', 'proxy', 'unknown'],
  ])('is %s', (_, address, key) => {
    expect(visitorKey(address)).toBe(key);
  });
});
