import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { MatchReason } from '../../../shared/match-reason.mts';
import { texts } from '../translations/nl.ts';
import { reasonText } from './reason-text.ts';
import type { Text } from './use-text.ts';

const intl = createIntl({ locale: 'nl', messages: texts });
const text: Text = (id, values) => intl.formatMessage({ id }, values);

describe('A reason is a Dutch sentence', () => {
  const concept = 'fondsenwerving';
  it.each<[MatchReason, string]>([
    [{ code: 'same-expertise', concept }, 'Zelfde expertise: fondsenwerving'],
    [
      { code: 'recognised', concept, need: 'geld zoeken', offer: 'subsidies' },
      'Herkend: ‘geld zoeken’ ↔ ‘subsidies’ (fondsenwerving)',
    ],
    [
      { code: 'recognised', concept, need: 'geld zoeken', offer: null },
      'Herkend in de vraag: ‘geld zoeken’ (fondsenwerving)',
    ],
    [
      { code: 'recognised', concept, need: null, offer: 'subsidies' },
      'Herkend in het aanbod: ‘subsidies’ (fondsenwerving)',
    ],
    [{ code: 'recognised', concept, need: null, offer: null }, 'Zelfde expertise: fondsenwerving'],
    [
      { code: 'same-theme', theme: 'Geld', need: 'leningen', offer: 'subsidies' },
      'Zelfde thema, Geld: ‘leningen’ gevraagd, ‘subsidies’ aangeboden',
    ],
    [
      { code: 'related-expertise', need: 'leningen', offer: 'begroting' },
      'Lijkt op elkaar: ‘leningen’ gevraagd, ‘begroting’ aangeboden',
    ],
    [{ code: 'same-words', words: ['moestuin', 'hek'] }, 'Zelfde woorden: moestuin, hek'],
    [{ code: 'distance', distance: 'adjacent' }, 'In een aangrenzend gebied'],
    [{ code: 'room-left', count: 1 }, 'Heeft nog ruimte voor één vraag'],
    [{ code: 'room-left', count: 3 }, 'Heeft nog ruimte voor 3 vragen'],
  ])('%j', (reason, sentence) => {
    expect(reasonText(reason, text)).toBe(sentence);
  });
});
