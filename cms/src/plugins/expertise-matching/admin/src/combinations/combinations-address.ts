import { z } from 'zod';
import { foundQuery } from '../../../shared/desk/combinations.mts';
import { addressOf } from '../desk/address.ts';

/** What to look at: what was found, or what became of those that were asked. */
export const combinationViews = ['found', 'open', 'agreed', 'ended'] as const;

const asked = foundQuery.extend({ view: z.enum(combinationViews).default('found') });

export const combinationsAddress = addressOf(asked);
