/** Schemes that a link in an editor's text may have. */
const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address of a link as an editor wrote it, or null when it may do anything but lead somewhere
 * (such as `javascript:`). Relative addresses stay as they are.
 */
export function safeHref(url: string): string | null {
  // Browsers skip control characters and white space when they read a scheme, so do the same first.
  const address = url.replace(/[\p{Cc}\s]/gu, '');
  if (address === '') return null;
  if (!URL.canParse(address, 'https://relative.example/')) return null;
  const { protocol } = new URL(address, 'https://relative.example/');
  return ALLOWED.has(protocol) ? address : null;
}
