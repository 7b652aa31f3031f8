/**
 * Compressed beside what is published, once instead of at each visit: `index.html.br` and
 * `index.html.gz`, where nginx and Caddy look for them too.
 */
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  gzipSync,
} from 'node:zlib';
import { fileTypeOf } from './content-types.ts';

export interface EncodedFile {
  suffix: string;
  content: Uint8Array;
}

/** The best first. */
export const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** What is shorter fits in one packet anyway. */
const SHORTEST = 1024;
/** Level 11 makes a page 8 % smaller and takes a hundred times as long, which an editor would wait for. */
const AT_ONCE = { brotli: 5, gzip: 6 };
/** For what is made by a build and kept for ever by browsers. */
const THOROUGHLY = { brotli: 11, gzip: 9 };

/** Whether compressed files stand beside it. @param file from the root of the site */
export const isEncoded = (file: string, bytes: number): boolean =>
  bytes >= SHORTEST && fileTypeOf(file).isText;

const levelsOf = (file: string) => (file.startsWith('/assets/') ? THOROUGHLY : AT_ONCE);

const optionsOf = (file: string, content: Uint8Array) => {
  const { brotli, gzip: level } = levelsOf(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { brotli: { params }, gzip: { level } };
};

/** On threads of its own; the same content always gives the same files. None for what is not text, or short. */
export async function encode(file: string, content: Uint8Array): Promise<EncodedFile[]> {
  if (!isEncoded(file, content.length)) return [];
  const options = optionsOf(file, content);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, options.brotli),
    promisify(gzip)(content, options.gzip),
  ]);
  return files(br, gz);
}

/** The same, in the thread that asks. */
export function encodeHere(file: string, content: Uint8Array): EncodedFile[] {
  if (!isEncoded(file, content.length)) return [];
  const options = optionsOf(file, content);
  return files(brotliCompressSync(content, options.brotli), gzipSync(content, options.gzip));
}

const files = (br: Uint8Array, gz: Uint8Array): EncodedFile[] => [
  { suffix: '.br', content: br },
  { suffix: '.gz', content: gz },
];

/** What a compressed file holds; null when it is broken. */
export async function decode({ suffix, content }: EncodedFile): Promise<Uint8Array | null> {
  try {
    return await promisify(suffix === '.br' ? brotliDecompress : gunzip)(content);
  } catch {
    return null;
  }
}
