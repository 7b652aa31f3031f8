import { suggestionData } from '../../../shared/letters.mts';
import type { Letters } from '../../../shared/services.mts';
import { suggestions } from '../letters/suggestions/index.ts';

const letters = (): Letters => ({
  suggest(letter, data) {
    suggestionData[letter].parse(data);
    return suggestions[data.kind][letter](data);
  },
});

export default letters;
