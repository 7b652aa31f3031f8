import { z } from 'zod';
import { limits } from './limits.mts';

/**
 * Text of people: how it is cleaned, and what can be wrong with it. The error of a field is a code,
 * for which each side has its own words.
 */
export const problemCodes = [
  'required',
  'too-short',
  'too-long',
  'not-a-choice',
  'too-many',
  'not-a-number',
  'too-small',
  'too-large',
  'not-an-email',
  'not-a-phone',
  'not-a-website',
  'no-consent',
  'unknown-photo',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

// Control and formatting characters that show nothing but can hide or turn text, and halves of
// characters; tab and line feed stay.
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

const clean = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(INVISIBLE, '');

/** Text on one line: no line break can get from here into the header of a mail. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** Text of several lines, with at most one empty line between two. */
export const cleanLines = (text: string): string =>
  clean(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

interface Limits {
  min?: number;
  /** In characters, as the reader counts them more or less: UTF-16 units. */
  max: number;
}

const limited =
  (cleanText: (text: string) => string) =>
  ({ min = 1, max }: Limits) =>
    z
      .string('required')
      .transform(cleanText)
      .pipe(z.string().min(1, 'required').min(min, 'too-short').max(max, 'too-long'));

/** A line that must be filled in. */
export const line = limited(cleanLine);
/** Lines that must be filled in. */
export const lines = limited(cleanLines);

/** What may be left empty or out: then it is null. */
export function optional<T extends z.ZodType>(schema: T) {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value.trim() === '');
  return z.preprocess((value) => (isEmpty(value) ? null : value), schema.nullable()).prefault(null);
}

/** An answer of the submitter, or a question or note of a moderator. */
export const threadText = lines({ max: limits.answer });
