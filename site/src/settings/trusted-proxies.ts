import proxyAddr from 'proxy-addr';
import { z } from 'zod';

/** A list of proxies, parted by commas: addresses, networks, or names such as `loopback`. */
export const trustedProxies = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  )
  .refine(areAddresses, {
    error: 'noem adressen of netwerken met komma’s ertussen, of loopback, linklocal of uniquelocal',
  });

function areAddresses(list: string[]): boolean {
  try {
    proxyAddr.compile(list);
    return true;
  } catch {
    return false;
  }
}
