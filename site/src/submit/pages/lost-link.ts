import { retryAfter, type Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import { LOST_LINK_PATH } from '../addresses.ts';
import type { IntakePort } from '../intake-port.ts';
import type { RateLimits } from '../rate-limits.ts';
import { valueOf } from '../rules/form-fields.ts';
import type { LostLinkPage } from '../status/lost-link-page.ts';
import { limitedAnswer } from './limited-answer.ts';

export interface LinkDesk {
  intake: Pick<IntakePort, 'sendLostLinks'>;
  rates: Pick<RateLimits, 'askForLinks'>;
}

/** `/aanmelden/status/`: a new link by mail. What it answers does not tell whether an address is known. */
export const lostLinkPage = ({ intake, rates }: LinkDesk): VisitedPage => ({
  pattern: /^\/aanmelden\/status\/$/,
  show: ({ query }) =>
    page({ kind: query.has('verstuurd') ? 'sent' : 'ask', email: '', error: null }),
  take: {
    limits: smallFormLimits,
    form: async ({ visitor }, { fields }, limited) => {
      if (limited !== null) return limitedAnswer(limited);
      const email = valueOf(fields, 'mail').trim();
      if (email === '') return page({ kind: 'ask', email, error: 'required' }, 422);
      if (!LOOKS_LIKE_MAIL.test(email)) {
        return page({ kind: 'ask', email, error: 'not-an-email' }, 422);
      }
      const taken = await rates.askForLinks(visitor);
      if (taken.kind === 'limited') return limitedAnswer(taken.seconds);
      const outcome = await intake.sendLostLinks(email);
      return outcome.kind === 'done'
        ? { kind: 'see-other', to: `${LOST_LINK_PATH}?verstuurd` }
        : page({ kind: 'away', email, error: null }, 503, retryAfter(60));
    },
  },
});

const LOOKS_LIKE_MAIL = /^\S+@\S+\.\S+$/;

const page = (
  lostLink: LostLinkPage,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ kind: 'page', path: LOST_LINK_PATH, locals: { lostLink }, status, headers });
