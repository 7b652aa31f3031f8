import { submission } from '../translations/en/submission.ts';

type Key = Extract<keyof typeof submission, `insight.${string}`>;

const keys = Object.keys(submission);
const isKey = (key: string): key is Key => keys.includes(key);

/** The word for what some words are about; a kind that is new to this page gets a general one. */
export function specialKey(kind: string): Key {
  const key = `insight.${kind}`;
  return isKey(key) ? key : 'insight.other';
}
