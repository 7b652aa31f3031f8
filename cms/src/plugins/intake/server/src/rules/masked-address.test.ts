import { expect, it } from 'vitest';
import { maskedAddress } from './masked-address.ts';

it.each([
  ['jan@voorbeeld.example', 'j•••@voorbeeld.example'],
  ['a@b.example', 'a•••@b.example'],
  ['', ''],
  ['geen-adres', ''],
])('shows %j as %j', (address, shown) => {
  expect(maskedAddress(address)).toBe(shown);
});
