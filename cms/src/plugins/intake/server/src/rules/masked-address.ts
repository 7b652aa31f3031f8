/** A mail address as its owner knows it again and nobody else can read it: `j•••@voorbeeld.nl`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return '';
  const [first = ''] = address;
  return `${first}•••${address.slice(at)}`;
}
