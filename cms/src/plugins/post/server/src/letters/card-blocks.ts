import type { LetterData } from '../../../shared/letters.mts';
import { shownText } from '../rules/shown-text.ts';
import { shownTitle } from '../rules/shown-title.ts';
import type { Block } from './letter.ts';

type Card = LetterData<'proposal-ask'>['request'];

/** What somebody offers or asks, without who it is. */
export function cardBlocks({ title, text, tags, area }: Card): Block[] {
  const facts = [
    { name: 'Gaat over', value: tags.map(shownTitle).join(', ') },
    { name: 'Waar', value: area === null ? '' : shownTitle(area) },
  ].filter(({ value }) => value !== '');
  return [
    { kind: 'heading', text: shownTitle(title) },
    { kind: 'quote', text: shownText(text) },
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
  ];
}
