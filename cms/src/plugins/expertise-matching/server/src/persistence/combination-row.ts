import { z } from 'zod';
import {
  combinationEnds,
  combinationShapes,
  combinationStates,
  partyStates,
  type CombinationShape,
} from '../../../shared/combination-states.mts';
import { consentWordings, type ConsentWordingId } from '../../../shared/consent.mts';
import { outcomes } from '../../../shared/states.mts';
import { combinationDueAt } from '../rules/combination-times.ts';
import type { Combination } from '../rules/combination.ts';
import { count, json, moment, yesOrNo } from './column.ts';

/** A combination with what the rules need not know of it. */
export interface KeptCombination extends Combination {
  id: string;
  version: number;
  shape: CombinationShape;
  /** Empty texts once one who takes part was erased. */
  title: string;
  story: string;
  message: string;
  entryId: string | null;
  proposedBy: string;
}

const wording = z.enum(Object.keys(consentWordings) as [ConsentWordingId, ...ConsentWordingId[]]);

const party = z.object({
  initiativeId: z.string(),
  listingIds: z.array(z.string()),
  state: z.enum(partyStates),
  since: moment,
  remindedAt: moment.nullable(),
  wasLater: z.boolean(),
  consent: z.object({ wording, versions: z.record(z.string(), count), at: moment }).nullable(),
  publication: z.object({ wording, at: moment }).nullable(),
  reason: z.string(),
  outcome: z.enum(outcomes).nullable(),
});

const row = z.object({
  document_id: z.string(),
  shape: z.enum(combinationShapes),
  state: z.enum(combinationStates),
  ended_as: z.enum(combinationEnds).nullable(),
  since: moment,
  agreed_at: moment.nullable(),
  outcome_asked_at: moment.nullable(),
  outcome_reminded_at: moment.nullable(),
  is_shown: yesOrNo,
  parties: json(z.array(party)),
  title: z.string(),
  story: z.string(),
  message: z.string(),
  entry_id: z.string().nullable(),
  proposed_by: z.string(),
  version: count,
});

/** @throws when a row is not what this plugin wrote */
export function combinationFromRow(found: unknown): KeptCombination {
  const it = row.parse(found);
  return {
    id: it.document_id,
    version: it.version,
    shape: it.shape,
    state: it.state,
    end: it.ended_as,
    since: it.since,
    agreedAt: it.agreed_at,
    outcomeAskedAt: it.outcome_asked_at,
    outcomeRemindedAt: it.outcome_reminded_at,
    isShown: it.is_shown,
    parties: it.parties,
    title: it.title,
    story: it.story,
    message: it.message,
    entryId: it.entry_id,
    proposedBy: it.proposed_by,
  };
}

/** What of a row follows from the combination: all that a decision can change. */
export const combinationColumns = (combination: Combination) => ({
  state: combination.state,
  ended_as: combination.end,
  since: combination.since,
  agreed_at: combination.agreedAt,
  outcome_asked_at: combination.outcomeAskedAt,
  outcome_reminded_at: combination.outcomeRemindedAt,
  is_shown: combination.isShown,
  parties: JSON.stringify(combination.parties),
  due_at: combinationDueAt(combination),
});
