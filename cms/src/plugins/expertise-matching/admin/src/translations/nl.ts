import type { TextKey } from './en.ts';
import { general } from './nl/general.ts';
import { words } from './nl/words.ts';
import { reasons } from './nl/reasons.ts';
import { requests } from './nl/requests.ts';
import { proposals } from './nl/proposals.ts';
import { history } from './nl/history.ts';
import { offers } from './nl/offers.ts';
import { combinations } from './nl/combinations.ts';
import { figures } from './nl/figures.ts';

export const texts: Record<TextKey, string> = {
  ...general,
  ...words,
  ...reasons,
  ...requests,
  ...proposals,
  ...history,
  ...offers,
  ...combinations,
  ...figures,
};
