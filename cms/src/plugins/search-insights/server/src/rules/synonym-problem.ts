import { synonymWords } from '../../../shared/synonym-words.mts';

const MOST_WORDS = 20;
const LONGEST = 40;
/** A search server looks for a synonym of a few words at the most. */
const MOST_PARTS = 3;

const READABLE = /^['’]?[\p{L}\p{N}][\p{L}\p{N}\p{M} '’.&+-]*$/u;
const LETTER = /\p{L}/u;

/** Words that search takes for the same one. */
const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');

/** Why these words cannot stand for each other, in words for who typed them; null when they can. */
export function synonymProblem(text: string): string | null {
  const words = synonymWords(text);
  if (words.length < 2) return 'Vul minstens twee woorden in, met een komma ertussen.';
  if (words.length > MOST_WORDS) {
    return `Dit zijn er te veel: zet hooguit ${String(MOST_WORDS)} woorden bij elkaar.`;
  }
  const twice = words.find((word, at) =>
    words.slice(0, at).some((other) => folded(other) === folded(word)),
  );
  if (twice !== undefined) return `“${twice}” staat er twee keer.`;
  for (const word of words) {
    const problem = wordProblem(word);
    if (problem !== null) return problem;
  }
  return null;
}

function wordProblem(word: string): string | null {
  if (word.length < 2 || !LETTER.test(word)) return `“${word}” is te kort om op te zoeken.`;
  if (word.length > LONGEST) {
    return `“${word.slice(0, LONGEST)}…” is te lang: gebruik hooguit ${String(LONGEST)} tekens.`;
  }
  if (word.split(' ').length > MOST_PARTS) {
    return `“${word}” heeft te veel woorden: gebruik er hooguit ${String(MOST_PARTS)} tussen twee komma’s.`;
  }
  return READABLE.test(word)
    ? null
    : `In “${word}” staat een teken waarop niemand zoekt. Gebruik letters, cijfers en streepjes.`;
}
