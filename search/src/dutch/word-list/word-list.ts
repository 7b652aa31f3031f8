import { readFileSync } from 'node:fs';
import { BEGINS, RARE } from './family-line.ts';
import { WORD_LIST } from './word-list-file.ts';

/** One form of a word. */
export interface Form {
  word: string;
  /** May be the first part of a compound. */
  beginsCompound: boolean;
  /** Understood in a text, but nobody types it to find something. */
  isRare: boolean;
}

/** A word with its other forms; the first form is the base. */
export interface Family {
  forms: readonly [Form, ...Form[]];
  endsCompound: boolean;
  linksWithS: boolean;
  isNoun: boolean;
}

const SPACE = 32;
const LINE_END = 10;
const ZERO = 48;
const NINE = 57;
const LETTER_A = 97;
const LETTER_Z = 122;

/** FNV-1a, one letter at a time. */
const HASH_START = 0x811c9dc5;
const addLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

const hashOf = (word: string): number => {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i += 1) hash = addLetter(hash, word.charCodeAt(i));
  return hash;
};

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const parseForm = (base: string, text: string): Form => {
  let digits = 0;
  while (isDigit(text.charCodeAt(digits))) digits += 1;
  const dropped = digits === 0 ? 0 : Number(text.slice(0, digits));
  const beginsCompound = text.endsWith(BEGINS);
  const isRare = text.endsWith(RARE);
  const added = text.slice(digits, beginsCompound || isRare ? -1 : undefined);
  return { word: base.slice(0, base.length - dropped) + added, beginsCompound, isRare };
};

const parseLine = (line: string): Family => {
  const [base = '', roles = '', ...forms] = line.split(' ');
  return {
    forms: [
      { word: base, beginsCompound: roles.includes('b'), isRare: false },
      ...forms.map((form) => parseForm(base, form)),
    ],
    endsCompound: roles.includes('e'),
    linksWithS: roles.includes('s'),
    isNoun: roles.includes('n'),
  };
};

/** Room for all forms, two thirds of it empty: few words then share a place. */
const TABLE_BITS = 20;
const TAG_SHIFT = 24;

/**
 * The families of all words. The file stays as the bytes it is; beside it stands a table from the hash of
 * every form to the line of its family, so that nothing is unpacked before it is asked for.
 */
export class WordList {
  readonly #bytes: Buffer;
  /** Of the first letters of the word being read. */
  readonly #hashes = new Int32Array(128);
  readonly #lineAt = new Uint32Array(1 << TABLE_BITS);
  /** Of each hash the bits that its place does not tell: most lines need not be read to see they are others. */
  readonly #tagAt = new Uint8Array(1 << TABLE_BITS);

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    let at = 0;
    while (at < bytes.length) at = this.#readLine(at);
  }

  /** Enters the base and every form of the line at `start`; gives where the next line begins. */
  #readLine(start: number): number {
    const bytes = this.#bytes;
    const hashes = this.#hashes;
    let at = start;
    let hash = HASH_START;
    hashes[0] = hash;
    for (; bytes[at] !== SPACE; at += 1) {
      hash = addLetter(hash, bytes[at] ?? 0);
      hashes[at - start + 1] = hash;
    }
    const length = at - start;
    this.#enter(hash, start);
    at += 1;
    while (bytes[at] !== SPACE && bytes[at] !== LINE_END) at += 1;
    while (bytes[at] === SPACE) {
      at += 1;
      let dropped = 0;
      for (let digit = bytes[at] ?? 0; isDigit(digit); digit = bytes[at] ?? 0) {
        dropped = dropped * 10 + digit - ZERO;
        at += 1;
      }
      hash = hashes[length - dropped] ?? 0;
      let letter = bytes[at] ?? 0;
      while (letter >= LETTER_A && letter <= LETTER_Z) {
        hash = addLetter(hash, letter);
        at += 1;
        letter = bytes[at] ?? 0;
      }
      this.#enter(hash, start);
      while (bytes[at] !== SPACE && bytes[at] !== LINE_END) at += 1;
    }
    return at + 1;
  }

  #enter(hash: number, line: number): void {
    const mask = this.#lineAt.length - 1;
    let place = hash & mask;
    while (this.#lineAt[place] !== 0) place = (place + 1) & mask;
    this.#lineAt[place] = line + 1;
    this.#tagAt[place] = hash >>> TAG_SHIFT;
  }

  /** The families a word is a form of; it must be folded. Most words have one, `fietsen` has two. */
  families(word: string): Family[] {
    const found = new Map<number, Family>();
    const mask = this.#lineAt.length - 1;
    const hash = hashOf(word);
    const tag = hash >>> TAG_SHIFT;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const entry = this.#lineAt[place] ?? 0;
      if (entry === 0) break;
      if (this.#tagAt[place] !== tag || found.has(entry)) continue;
      const end = this.#bytes.indexOf(LINE_END, entry - 1);
      const family = parseLine(this.#bytes.toString('latin1', entry - 1, end));
      if (family.forms.some((form) => form.word === word)) found.set(entry, family);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, family]) => family);
  }
}

let loaded: WordList | null = null;

/** The Dutch words, read when first asked for. */
export const dutchWords = (): WordList => (loaded ??= new WordList(readFileSync(WORD_LIST)));
