import type { AskedProposal, ProposalAnswer } from '@burgerwerf/cms/contract';
import { slugOfAnswer } from './answers.ts';

/** What the page with a question to one side shows. */
export interface AnswerPage {
  path: string;
  networkName: string;
  asked: AskedProposal;
  /** Whether an answer could not be taken, or was none. */
  problem: 'too-late' | 'no-answer' | null;
}

/** What is said once an answer was taken, by the address to which it led: it names nobody. */
export const thanks = [
  'helper-ja',
  'helper-nee',
  'helper-later',
  'requester-ja',
  'requester-nee',
  'uitkomst',
] as const;
export type Thanks = (typeof thanks)[number];

export function thanksFor(side: AskedProposal['side'], { answer }: ProposalAnswer): string {
  const slug = slugOfAnswer[answer];
  return answer === 'outcome' ? slug : `${side}-${slug}`;
}
