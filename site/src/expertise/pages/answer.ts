import { t } from '../../i18n/t.ts';
import { EXPERTISE_PATH } from '../../kinds/expertise/addresses.ts';
import { noticePage, type Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { Visit, VisitedPage } from '../../server/visits/visit.ts';
import { limitedAnswer } from '../../submit/pages/limited-answer.ts';
import { awayAnswer } from '../../submit/pages/not-mine.ts';
import { secretHeaders } from '../../submit/pages/secret-headers.ts';
import { answerPath } from '../addresses.ts';
import { thanks, thanksFor, type AnswerPage, type Thanks } from '../answer/answer-page.ts';
import { readAnswer } from '../answer/answers.ts';
import type { MatchingPort } from '../matching-port.ts';

export interface AnswerDesk {
  matching: Pick<MatchingPort, 'asked' | 'answer'>;
  networkName: () => string;
}

/** `/expertise/antwoord/<token>/`: what somebody is asked. Looking changes nothing, since mail scanners follow links. */
export function answerPageOf({ matching, networkName }: AnswerDesk): VisitedPage {
  return {
    pattern: /^\/expertise\/antwoord\/([^/]+)\/$/,
    show: (visit) => {
      const given = thanks.find((known) => visit.query.has(known));
      return given === undefined ? show(visit, 200, null) : thanked(given);
    },
    take: {
      limits: smallFormLimits,
      form: async (visit, { fields }, limited) => {
        if (limited !== null) return limitedAnswer(limited);
        const asked = await matching.asked(visit.parameter);
        if (asked.kind === 'unavailable') return awayAnswer();
        if (asked.kind === 'missing') return missing();
        const answer = readAnswer(fields);
        if (answer === null) return show(visit, 422, 'no-answer');
        const outcome = await matching.answer(visit.parameter, answer);
        switch (outcome.kind) {
          case 'done': {
            const what = thanksFor(asked.asked.side, answer);
            return { kind: 'see-other', to: `${answerPath(visit.parameter)}?${what}` };
          }
          case 'refused':
            return show(visit, 409, 'too-late');
          case 'missing':
            return missing();
          case 'unavailable':
            return awayAnswer();
        }
      },
    },
  };

  async function show(
    { parameter }: Visit,
    status: number,
    problem: AnswerPage['problem'],
  ): Promise<Answer> {
    const found = await matching.asked(parameter);
    if (found.kind === 'unavailable') return awayAnswer();
    if (found.kind === 'missing') return missing();
    const path = answerPath(parameter);
    const answer: AnswerPage = { path, networkName: networkName(), asked: found.asked, problem };
    return { kind: 'page', path, status, locals: { answer }, headers: secretHeaders };
  }
}

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
