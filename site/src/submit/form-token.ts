import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** People need longer than this to fill in a form; many robots do not. Milliseconds. */
const FASTEST = 3000;
const LONGEST = 24 * 60 * 60 * 1000;

export type ReadToken =
  /** `key` names the form that was filled in, however often it is sent. */
  | { kind: 'valid'; key: string }
  /** Ours, but the moment is wrong. */
  | { kind: 'refused'; reason: 'too-fast' | 'expired' }
  /** Not made here. */
  | { kind: 'refused'; reason: 'forged' };

/**
 * Proves that a form comes from a page of ours, and when that was made, without a cookie: a number
 * used once and the time, signed.
 */
export class FormTokens {
  readonly #secret;
  readonly #clock;
  readonly #nonce;

  /** @param nonce a new number nobody can guess, without dots */
  constructor(secret: string, clock: () => number, nonce: () => string) {
    this.#secret = secret;
    this.#clock = clock;
    this.#nonce = nonce;
  }

  issue(): string {
    const text = `${this.#clock().toString(36)}.${this.#nonce()}`;
    return `${text}.${this.#sign(text)}`;
  }

  read(token: string): ReadToken {
    const [time = '', nonce = '', signature = '', ...more] = token.split('.');
    const expected = Buffer.from(this.#sign(`${time}.${nonce}`));
    const given = Buffer.from(signature);
    const isOurs =
      more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
    if (!isOurs) return { kind: 'refused', reason: 'forged' };
    const age = this.#clock() - Number.parseInt(time, 36);
    if (age < FASTEST) return { kind: 'refused', reason: 'too-fast' };
    if (age > LONGEST) return { kind: 'refused', reason: 'expired' };
    return { kind: 'valid', key: createHash('sha256').update(nonce).digest('hex') };
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}
