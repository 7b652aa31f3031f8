import { general } from './en/general.ts';
import { words } from './en/words.ts';
import { reasons } from './en/reasons.ts';
import { requests } from './en/requests.ts';
import { proposals } from './en/proposals.ts';
import { history } from './en/history.ts';
import { offers } from './en/offers.ts';
import { combinations } from './en/combinations.ts';
import { figures } from './en/figures.ts';

/** All words of the desk, by subject. */
export const texts = {
  ...general,
  ...words,
  ...reasons,
  ...requests,
  ...proposals,
  ...history,
  ...offers,
  ...combinations,
  ...figures,
} as const;

export type TextKey = keyof typeof texts;
