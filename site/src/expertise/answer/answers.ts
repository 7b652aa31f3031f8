import {
  combinationAnswer,
  proposalAnswer,
  type CombinationAnswer,
  type ProposalAnswer,
} from '@burgerwerf/cms/contract';
import { ACTION } from '../../submit/form/take-in.ts';
import { valueOf, type FormFields } from '../../submit/rules/form-fields.ts';

/** Names of fields, and of the buttons with which somebody answers. */
export const AGREED = 'akkoord';
/** What may be agreed to besides taking part: to be on the site. */
export const SHOWN = 'tonen';
export const REASON = 'reden';
export const OUTCOME = 'uitkomst';
export const slugOfAnswer = { yes: 'ja', no: 'nee', later: 'later', outcome: 'uitkomst' } as const;

const LONGEST_REASON = 1000;

/** What somebody answers, or null when it is no answer. Whether it fits the question is for the cms to say. */
export function readAnswer(fields: FormFields): ProposalAnswer | null {
  const read = proposalAnswer.safeParse(given(fields));
  return read.success ? read.data : null;
}

/** The same about a combination. */
export function readCombinationAnswer(fields: FormFields): CombinationAnswer | null {
  const publication = valueOf(fields, SHOWN) || null;
  const read = combinationAnswer.safeParse({ ...given(fields), publication });
  return read.success ? read.data : null;
}

const given = (fields: FormFields) => ({
  answer: answers.find((each) => slugOfAnswer[each] === valueOf(fields, ACTION)),
  consent: valueOf(fields, AGREED),
  reason: valueOf(fields, REASON).trim().slice(0, LONGEST_REASON),
  outcome: valueOf(fields, OUTCOME),
});

const answers = ['yes', 'no', 'later', 'outcome'] as const;
