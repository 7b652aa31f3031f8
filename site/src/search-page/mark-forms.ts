import { analyseWord, textWords, tokenize } from '@burgerwerf/search';
import { HIGHLIGHT_END, HIGHLIGHT_START, hasHighlight } from './highlight.ts';
import type { SearchHit } from './search-port.ts';

type MarkedTexts = Pick<SearchHit, 'markedTitle' | 'markedSummary' | 'markedText'>;

/** The same texts; where the server found nothing to mark in any of them, with other forms marked instead. */
export function withMarkedForms<T extends MarkedTexts>(hit: T, typed: string): T {
  const { markedTitle, markedSummary, markedText } = hit;
  if ([markedTitle, markedSummary, markedText].some(hasHighlight)) return hit;
  return {
    ...hit,
    markedTitle: markForms(markedTitle, typed),
    markedSummary: markForms(markedSummary, typed),
    markedText: markForms(markedText, typed),
  };
}

/**
 * Puts signs around the words by which the index finds a text though it does not say what was typed: other
 * forms, synonyms, compounds. They stand in attributes that are never shown, so no search server marks them.
 */
function markForms(text: string, typed: string): string {
  const wanted = textWords(typed);
  const isAnswer = (word: string): boolean => {
    if (wanted.includes(word)) return true;
    const { forms, parts } = analyseWord(word);
    return wanted.some((other) => forms.includes(other) || parts.includes(other));
  };
  let marked = '';
  let done = 0;
  for (const { word, start, end } of wanted.length === 0 ? [] : tokenize(text)) {
    if (!isAnswer(word)) continue;
    marked += text.slice(done, start) + HIGHLIGHT_START + text.slice(start, end) + HIGHLIGHT_END;
    done = end;
  }
  return marked + text.slice(done);
}
