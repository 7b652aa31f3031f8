import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type Taken =
  | { kind: 'taken' }
  /** `isFlood`: so far over that it gets no page any more. */
  | { kind: 'limited'; seconds: number; isFlood: boolean };

/** How much one visitor may send. In memory: a restart forgives. */
export interface RateLimits {
  /** A form of any kind. */
  send(visitor: string): Promise<Taken>;
  /** A submission that is handed on; give it back when it was not taken. */
  submit(visitor: string): Promise<Taken>;
  giveBackSubmission(visitor: string): Promise<void>;
  /** A text to suggest subjects for, while somebody types. */
  suggest(visitor: string): Promise<Taken>;
  /** A request for mail with links. */
  askForLinks(visitor: string): Promise<Taken>;
}

const FORMS = { points: 60, duration: 10 * 60 };
const SUBMISSIONS = { points: 10, duration: 60 * 60 };
const SUGGESTIONS = { points: 300, duration: 10 * 60 };
const LINKS = { points: 5, duration: 60 * 60 };

export function createRateLimits(): RateLimits {
  const forms = new RateLimiterMemory({ keyPrefix: 'forms', ...FORMS });
  const submissions = new RateLimiterMemory({ keyPrefix: 'submissions', ...SUBMISSIONS });
  const suggestions = new RateLimiterMemory({ keyPrefix: 'suggestions', ...SUGGESTIONS });
  const links = new RateLimiterMemory({ keyPrefix: 'links', ...LINKS });
  return {
    send: (visitor) => take(forms, visitor),
    submit: (visitor) => take(submissions, visitor),
    async giveBackSubmission(visitor) {
      await submissions.reward(visitor);
    },
    suggest: (visitor) => take(suggestions, visitor),
    askForLinks: (visitor) => take(links, visitor),
  };
}

async function take(limiter: RateLimiterMemory, visitor: string): Promise<Taken> {
  try {
    await limiter.consume(visitor);
    return { kind: 'taken' };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const { msBeforeNext, consumedPoints } = refusal;
    return {
      kind: 'limited',
      seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      isFlood: consumedPoints > 2 * limiter.points,
    };
  }
}
