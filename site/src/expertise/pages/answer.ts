import { t } from '../../i18n/t.ts';
import { EXPERTISE_PATH } from '../../kinds/expertise/addresses.ts';
import { noticePage, type Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import { limitedAnswer } from '../../submit/pages/limited-answer.ts';
import { awayAnswer } from '../../submit/pages/not-mine.ts';
import { secretHeaders } from '../../submit/pages/secret-headers.ts';
import type { FormFields } from '../../submit/rules/form-fields.ts';
import { answerPath } from '../addresses.ts';
import {
  thanks,
  thanksFor,
  type AnswerPage,
  type Asked,
  type Thanks,
} from '../answer/answer-page.ts';
import { readAnswer, readCombinationAnswer } from '../answer/answers.ts';
import type { MatchingPort } from '../matching-port.ts';

export interface AnswerDesk {
  matching: Pick<MatchingPort, 'asked' | 'answer' | 'askedCombination' | 'answerCombination'>;
  networkName: () => string;
}

type Opened = { kind: 'found'; question: Asked } | { kind: 'missing' } | { kind: 'unavailable' };

/** `/expertise/antwoord/<token>/`: what somebody is asked. Looking changes nothing, since mail scanners follow links. */
export function answerPageOf({ matching, networkName }: AnswerDesk): VisitedPage {
  return {
    pattern: /^\/expertise\/antwoord\/([^/]+)\/$/,
    show: async ({ parameter, query }) => {
      const given = thanks.find((known) => query.has(known));
      if (given !== undefined) return thanked(given);
      const opened = await open(parameter);
      return opened.kind === 'found'
        ? page(parameter, opened.question, { status: 200, problem: null })
        : closed(opened.kind);
    },
    take: {
      limits: smallFormLimits,
      form: async ({ parameter }, { fields }, limited) => {
        if (limited !== null) return limitedAnswer(limited);
        const opened = await open(parameter);
        return opened.kind === 'found'
          ? take(parameter, opened.question, fields)
          : closed(opened.kind);
      },
    },
  };

  /** A link opens a proposal, or else a combination. */
  async function open(token: string): Promise<Opened> {
    const proposal = await matching.asked(token);
    if (proposal.kind === 'unavailable') return proposal;
    if (proposal.kind === 'found') {
      return { kind: 'found', question: { about: 'proposal', asked: proposal.asked } };
    }
    const combination = await matching.askedCombination(token);
    if (combination.kind !== 'found') return combination;
    return { kind: 'found', question: { about: 'combination', asked: combination.asked } };
  }

  async function take(token: string, question: Asked, fields: FormFields): Promise<Answer> {
    const given = await handOn(token, question, fields);
    if (given === null) return page(token, question, { status: 422, problem: 'no-answer' });
    switch (given.outcome.kind) {
      case 'done':
        return { kind: 'see-other', to: `${answerPath(token)}?${given.thanks}` };
      case 'refused': {
        const now = await open(token);
        return now.kind === 'found'
          ? page(token, now.question, { status: 409, problem: 'too-late' })
          : closed(now.kind);
      }
      case 'missing':
      case 'unavailable':
        return closed(given.outcome.kind);
    }
  }

  /** @returns null for an answer that is none */
  async function handOn(token: string, question: Asked, fields: FormFields) {
    if (question.about === 'proposal') {
      const answer = readAnswer(fields);
      if (answer === null) return null;
      const outcome = await matching.answer(token, answer);
      return { outcome, thanks: thanksFor(question, answer.answer) };
    }
    const answer = readCombinationAnswer(fields);
    if (answer === null) return null;
    const outcome = await matching.answerCombination(token, answer);
    return { outcome, thanks: thanksFor(question, answer.answer) };
  }

  function page(
    token: string,
    question: Asked,
    { status, problem }: { status: number; problem: AnswerPage['problem'] },
  ): Answer {
    const path = answerPath(token);
    const answer: AnswerPage = { ...question, path, networkName: networkName(), problem };
    return { kind: 'page', path, status, locals: { answer }, headers: secretHeaders };
  }
}

const closed = (kind: 'missing' | 'unavailable'): Answer =>
  kind === 'missing' ? missing() : awayAnswer();

const next = () => ({ href: EXPERTISE_PATH, name: t('expertise.title') });

/** Used, expired, or not needed any more: which of these is nobody's business but the mail's. */
const missing = (): Answer =>
  noticePage(
    404,
    { title: t('answer.missing'), text: t('answer.missingText'), next: next() },
    secretHeaders,
  );

const thanked = (given: Thanks): Answer =>
  noticePage(
    200,
    { title: t(`answer.thanks.${given}`), text: t(`answer.thanksText.${given}`), next: next() },
    secretHeaders,
  );
