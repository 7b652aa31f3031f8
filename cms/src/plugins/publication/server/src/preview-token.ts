import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ReadToken } from '../../shared/services.mts';

const sign = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`preview ${text}`).digest();

/** A token that shows one thing until it expires. Nothing needs to be kept for it. */
export function previewToken(subject: string, expiresAt: Date, secret: string): string {
  const text = `${Buffer.from(subject).toString('base64url')}.${expiresAt.getTime().toString(36)}`;
  return `${text}.${sign(text, secret).toString('base64url')}`;
}

export function readPreviewToken(token: string, now: Date, secret: string): ReadToken {
  const [subject, expiry, signature, ...more] = token.split('.');
  if (!subject || !expiry || !signature || more.length > 0) return { kind: 'unknown' };
  const expected = sign(`${subject}.${expiry}`, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { kind: 'unknown' };
  }
  const expiresAt = new Date(Number.parseInt(expiry, 36));
  if (expiresAt <= now) return { kind: 'expired' };
  return { kind: 'valid', subject: Buffer.from(subject, 'base64url').toString(), expiresAt };
}
