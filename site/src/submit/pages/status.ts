import { threadText } from '@burgerwerf/cms/contract';
import { retryAfter, type Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { Visit, VisitedPage } from '../../server/visits/visit.ts';
import { LOST_LINK_PATH, statusPath } from '../addresses.ts';
import { ACTION } from '../form/take-in.ts';
import type { IntakePort } from '../intake-port.ts';
import { knownCode } from '../rules/check-draft.ts';
import { valueOf, type FormFields } from '../rules/form-fields.ts';
import { knownStatus, newsIn, type KnownStatus, type StatusPage } from '../status/status-page.ts';
import { secretHeaders } from './secret-headers.ts';
import { limitedAnswer } from './limited-answer.ts';

export interface StatusDesk {
  intake: Pick<IntakePort, 'status' | 'answer' | 'withdraw'>;
  networkName: () => string;
}

type Shown = Partial<Pick<KnownStatus, 'news' | 'answer' | 'isUnsure'>>;

/** `/aanmelden/status/<token>/`: how it stands with a submission, for who has the link. */
export function statusPageOf(desk: StatusDesk): VisitedPage {
  return {
    pattern: /^\/aanmelden\/status\/([^/]+)\/$/,
    show: (visit) => show(visit, 200, { news: newsIn(visit.query) }),
    take: {
      limits: smallFormLimits,
      form: (visit, { fields }, limited) => {
        if (limited !== null) return Promise.resolve(limitedAnswer(limited));
        return valueOf(fields, ACTION) === 'intrekken'
          ? withdraw(visit, fields)
          : answer(visit, fields);
      },
    },
  };

  async function show(visit: Visit, status: number, shown: Shown): Promise<Answer> {
    const path = statusPath(visit.parameter);
    const outcome = await desk.intake.status(visit.parameter);
    if (outcome.kind === 'missing') return missing();
    if (outcome.kind === 'unavailable') return away(visit, shown.answer?.text ?? '');
    const known = knownStatus(desk.networkName(), path, outcome.status, shown);
    return page(path, known, status);
  }

  async function answer(visit: Visit, fields: FormFields): Promise<Answer> {
    const text = valueOf(fields, 'antwoord');
    const checked = threadText.safeParse(text);
    if (!checked.success) {
      const error = knownCode(checked.error.issues[0]?.message ?? '') ?? 'required';
      return show(visit, 422, { answer: { text, error } });
    }
    const outcome = await desk.intake.answer(visit.parameter, checked.data);
    switch (outcome.kind) {
      case 'done':
        return seeOther(visit, 'beantwoord');
      case 'missing':
        return missing();
      case 'too-late':
        return show(visit, 409, { news: 'too-late', answer: { text, error: null } });
      case 'refused': {
        const error = knownCode(outcome.problems[0]?.code ?? '') ?? 'required';
        return show(visit, 422, { answer: { text, error } });
      }
      case 'unavailable':
        return away(visit, text);
    }
  }

  async function withdraw(visit: Visit, fields: FormFields): Promise<Answer> {
    if (!fields.has('zeker')) return show(visit, 422, { isUnsure: true });
    const outcome = await desk.intake.withdraw(visit.parameter);
    switch (outcome.kind) {
      case 'done':
        return seeOther(visit, 'ingetrokken');
      case 'missing':
        return missing();
      case 'too-late':
        return show(visit, 409, { news: 'too-late' });
      case 'unavailable':
        return away(visit, '');
    }
  }
}

const seeOther = ({ parameter }: Visit, news: string): Answer => ({
  kind: 'see-other',
  to: `${statusPath(parameter)}?${news}`,
});

const missing = (): Answer => ({
  kind: 'page',
  path: LOST_LINK_PATH,
  status: 404,
  locals: { lostLink: { kind: 'missing', email: '', error: null } },
  headers: secretHeaders,
});

const away = ({ parameter }: Visit, answer: string): Answer => {
  const path = statusPath(parameter);
  return page(path, { kind: 'away', path, answer }, 503, retryAfter(60));
};

const page = (
  path: string,
  status: StatusPage,
  code: number,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  kind: 'page',
  path,
  status: code,
  locals: { status },
  headers: { ...secretHeaders, ...headers },
});
