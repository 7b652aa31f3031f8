import { draw, type Random } from '../../../matching/src/evaluation/index.ts';
import type { JudgedText } from '../../../matching/src/evaluation/index.ts';
import type { OfferFacts } from '../../../matching/src/index.ts';

/** An invented offer or request that is as long and as varied as real ones. */
export interface MadeText {
  id: string;
  text: string;
  tags: string[];
}

const SYLLABLES = [
  'bro',
  'del',
  'ker',
  'lan',
  'mar',
  'nes',
  'oor',
  'pel',
  'ruk',
  'sta',
  'tel',
  'wij',
];
const NAMES = 20_000;
const DAY = 86_400_000;
const AREAS = 40;

/** A place or a name that no word list has, so that the vocabulary grows as it does in life. */
const strangeWord = (random: Random): string => {
  let number = Math.floor(random() ** 2 * NAMES);
  let word = '';
  do {
    word += SYLLABLES[number % SYLLABLES.length] ?? '';
    number = Math.floor(number / SYLLABLES.length);
  } while (number > 0);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Mixes the sentences of two texts, so that no two come out alike. */
export const mixTexts = (texts: readonly JudgedText[], id: string, random: Random): MadeText => {
  const [one, other] = [draw(texts, random), draw(texts, random)];
  const clauses = [...one.text.split(/[,.;:?!]+ */), ...other.text.split(/[,.;:?!]+ */)].filter(
    Boolean,
  );
  const kept = clauses.filter(() => random() < 0.6);
  const said = kept.length === 0 ? clauses : kept;
  const chosen = random() < 0.3 ? [] : [...new Set([...(one.tags ?? []), ...(other.tags ?? [])])];
  return {
    id,
    text: `${said.join(', ')}, in ${strangeWord(random)} bij ${strangeWord(random)}.`,
    tags: chosen.filter(() => random() < 0.7).slice(0, 3),
  };
};

export const areaOf = (number: number): string => `area-${number % AREAS}`;

/** Facts as they vary in life: most offers can be asked, some are full, over or paused. */
export const madeFacts = (random: Random, now: number): OfferFacts => ({
  isPublished: random() < 0.97,
  hasConsent: true,
  isPaused: random() < 0.05,
  from: now - Math.floor(random() * 400) * DAY,
  until: now + Math.floor(random() * 400 - 20) * DAY,
  capacity: 3,
  open: Math.floor(random() * 4),
  languages: random() < 0.9 ? ['nl'] : ['en'],
  area: areaOf(Math.floor(random() * AREAS)),
  reach: draw(['same', 'adjacent', 'further', 'further'] as const, random),
});
