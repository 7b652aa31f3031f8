import type { AskedCombination, AskedProposal, ProposalAnswer } from '@burgerwerf/cms/contract';
import { slugOfAnswer } from './answers.ts';

/** What somebody is asked by a link: to meet somebody, or to take part in a combination. */
export type Asked =
  { about: 'proposal'; asked: AskedProposal } | { about: 'combination'; asked: AskedCombination };

/** What the page with a question shows. */
export type AnswerPage = Asked & {
  path: string;
  networkName: string;
  /** Whether an answer could not be taken, or was none. */
  problem: 'too-late' | 'no-answer' | null;
};

/** What is said once an answer was taken, by the address to which it led: it names nobody. */
export const thanks = [
  'helper-ja',
  'helper-nee',
  'helper-later',
  'requester-ja',
  'requester-nee',
  'combinatie-ja',
  'combinatie-nee',
  'combinatie-later',
  'uitkomst',
] as const;
export type Thanks = (typeof thanks)[number];

export function thanksFor(question: Asked, answer: ProposalAnswer['answer']): string {
  const slug = slugOfAnswer[answer];
  if (answer === 'outcome') return slug;
  const who = question.about === 'proposal' ? question.asked.side : 'combinatie';
  return `${who}-${slug}`;
}
