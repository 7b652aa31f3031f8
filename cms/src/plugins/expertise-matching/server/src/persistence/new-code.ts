import { randomBytes } from 'node:crypto';
import { CODE_NUMBERS, listingCode } from '../rules/listing-code.ts';

/** A code that was not made up before: there are more than ten thousand million. */
export function newCode(): string {
  const bytes = randomBytes(CODE_NUMBERS * 4);
  return listingCode(
    Array.from({ length: CODE_NUMBERS }, (_, index) => bytes.readUInt32LE(index * 4)),
  );
}
