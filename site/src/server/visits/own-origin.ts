/**
 * Whether a form was sent from a page of this site. Browsers name the origin with every form that is
 * sent; what names none, such as a script, holds no session of a visitor that could be misused.
 */
export function isOwnOrigin(
  { origin, host }: { origin?: string | undefined; host?: string | undefined },
  siteUrl: URL,
): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  // Behind a proxy the site may be reached by more names than the one it publishes.
  return from.origin === siteUrl.origin || (host !== undefined && from.host === host);
}
