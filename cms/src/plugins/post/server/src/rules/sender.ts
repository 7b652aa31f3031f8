import { oneLine } from './one-line.ts';

export interface MailAddress {
  name: string;
  address: string;
}

interface Known {
  /** A setting: `name@host` or `Name <name@host>`. */
  from: string | undefined;
  network: { name: string; email: string | null };
  /** Where the cms is reached. */
  host: string;
}

/** From whom mail comes. */
export function senderOf({ from, network, host }: Known): MailAddress {
  const name = oneLine(network.name);
  if (from !== undefined) {
    const [, given = '', address = from] = /^(.*)<([^<>]+)>\s*$/su.exec(from) ?? [];
    const unquoted = given.trim().replace(/^"(.*)"$/su, '$1');
    return { name: oneLine(unquoted) || name, address: oneLine(address) };
  }
  return { name, address: network.email ?? `noreply@${mailHost(host)}` };
}

/** A number is no host that mail can come from. */
const mailHost = (host: string): string => (/^[\d.]+$|:/u.test(host) ? 'localhost' : host);

/** The part after the @, in which the ids of our mails are unique. */
export const domainOf = ({ address }: MailAddress): string => {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return /^[a-z\d.-]+$/iu.test(domain) ? domain : 'localhost';
};
