import { kinds } from '@burgerwerf/cms/contract';
import { addressesOf, fixedAddresses } from '../kinds/address.ts';
import type { Entries } from '../read-model/entries.ts';

/** Every address of the site but those that pages announce while they are made. */
export function* allAddresses(entries: Entries): Iterable<string> {
  yield* fixedAddresses;
  for (const kind of kinds) {
    for (const slug of entries.slugs(kind)) yield* addressesOf(kind, slug);
  }
}
