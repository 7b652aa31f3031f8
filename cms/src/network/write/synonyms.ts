import type { NetworkFolder } from '../network-folder.ts';
import { SYNONYM, type Filling } from './filling.ts';

export async function writeSynonyms(
  { write }: Filling,
  groups: NetworkFolder['synonyms'],
): Promise<void> {
  for (const words of groups) {
    const key = { field: 'words', value: words.join(', ') };
    await write(SYNONYM, key, () => Promise.resolve({}));
  }
}
