/** For a page whose address is a secret: no other site hears where a visitor comes from. */
export const secretHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};
