import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REFERENCE_NUMBERS, referenceCode } from './reference-code.ts';

it('makes codes without signs that people mix up', () => {
  const numbers = fc.array(fc.nat(2 ** 32 - 1), {
    minLength: REFERENCE_NUMBERS,
    maxLength: REFERENCE_NUMBERS,
  });
  fc.assert(
    fc.property(numbers, (given) => {
      expect(referenceCode(given)).toMatch(
        /^[2-79ACDEFGHJKMNPQRTUVWXYZ]{3}-[2-79ACDEFGHJKMNPQRTUVWXYZ]{4}$/,
      );
    }),
  );
});
