import { randomBytes, randomInt } from 'node:crypto';

const LOWER = 'abcdefghijkmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGIT = '23456789';
const PASSWORD_LENGTH = 24;

/** A key for machines. */
export function randomKey() {
  return randomBytes(32).toString('base64url');
}

/** @param {number} length even */
export function randomHex(length) {
  return randomBytes(length / 2).toString('hex');
}

/** A password a person can copy from paper: no 0, O, 1, l or I; always lower, upper and digit. */
export function randomPassword() {
  const characters = [pick(LOWER), pick(UPPER), pick(DIGIT)];
  while (characters.length < PASSWORD_LENGTH) characters.push(pick(LOWER + UPPER + DIGIT));
  for (let last = characters.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a, b] = [characters[last] ?? '', characters[other] ?? ''];
    characters[last] = b;
    characters[other] = a;
  }
  return characters.join('');
}

/** @param {string} alphabet */
function pick(alphabet) {
  return alphabet.charAt(randomInt(alphabet.length));
}
