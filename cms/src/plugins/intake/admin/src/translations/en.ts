import { form } from './en/form.ts';
import { general } from './en/general.ts';
import { history } from './en/history.ts';
import { letters } from './en/letters.ts';
import { queue } from './en/queue.ts';
import { reasons } from './en/reasons.ts';
import { submission } from './en/submission.ts';

/** All words of the desk, by subject. */
export const texts = {
  ...general,
  ...reasons,
  ...history,
  ...queue,
  ...submission,
  ...form,
  ...letters,
} as const;

export type TextKey = keyof typeof texts;
