import { createHmac, timingSafeEqual } from 'node:crypto';

const VALID_FOR = 60 * 60 * 1000;

const sign = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`preview ${text}`).digest();

/** A token that shows one submission as it would look, for an hour. Nothing needs to be kept for it. */
export function previewToken(id: string, now: Date, secret: string): string {
  const text = `${id}.${(now.getTime() + VALID_FOR).toString(36)}`;
  return `${text}.${sign(text, secret).toString('base64url')}`;
}

/** @returns the id of the submission, or null when the token is not ours or too old */
export function readPreviewToken(token: string, now: Date, secret: string): string | null {
  const [id, expiry, signature, ...more] = token.split('.');
  if (!id || !expiry || !signature || more.length > 0) return null;
  const expected = sign(`${id}.${expiry}`, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return Number.parseInt(expiry, 36) > now.getTime() ? id : null;
}
