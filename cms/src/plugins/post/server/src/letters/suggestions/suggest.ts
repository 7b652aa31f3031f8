import { suggestionData } from '../../../../shared/letters.mts';
import type { Letters } from '../../../../shared/services.mts';
import { suggestions } from './index.ts';

/**
 * A first text for a letter that a person may change.
 * @throws when the data is not what it is made of: a bug of the caller
 */
export const suggest: Letters['suggest'] = (letter, data) => {
  suggestionData[letter].parse(data);
  return suggestions[data.kind][letter](data);
};
