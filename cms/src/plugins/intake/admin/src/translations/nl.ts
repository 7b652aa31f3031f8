import type { TextKey } from './en.ts';
import { form } from './nl/form.ts';
import { general } from './nl/general.ts';
import { history } from './nl/history.ts';
import { letters } from './nl/letters.ts';
import { queue } from './nl/queue.ts';
import { reasons } from './nl/reasons.ts';
import { submission } from './nl/submission.ts';

export const texts: Record<TextKey, string> = {
  ...general,
  ...reasons,
  ...history,
  ...queue,
  ...submission,
  ...form,
  ...letters,
};
