import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RateLimits } from '../../submit/rate-limits.ts';
import { sendPage } from '../send-page.ts';
import type { Answer, PageLocals } from './answer.ts';
import type { BodyRoom } from './body-room.ts';
import { floodAnswer, foreignAnswer, fullAnswer, refusalAnswer } from './form-refusals.ts';
import { isOwnOrigin } from './own-origin.ts';
import { readForm } from './read-form.ts';
import { letFlow } from './let-flow.ts';
import type { Visit, VisitedPage } from './visit.ts';
import { visitorKey } from './visitor-key.ts';

/** Bodies without photos are so small that they need no room of their own. */
const SMALL = 256 * 1024;

export interface FrontDoor {
  siteUrl: URL;
  clientAddress: (request: IncomingMessage) => string;
  rates: Pick<RateLimits, 'send'>;
  bodies: BodyRoom;
  /** Renders a template as a whole page. */
  render(path: string, locals: PageLocals): Promise<Uint8Array>;
}

/** Answers visits to one page: shows it, or takes the form that is sent to it. */
export function answerVisits(
  door: FrontDoor,
  page: VisitedPage,
): (request: IncomingMessage, response: ServerResponse, parameter: string) => Promise<void> {
  return async (request, response, parameter) => {
    const visit: Visit = {
      parameter,
      query: new URL(request.url ?? '/', door.siteUrl).searchParams,
      visitor: visitorKey(door.clientAddress(request)),
    };
    const isForm = request.method === 'POST';
    const answer = isForm ? await takeForm(visit, request) : await page.show(visit);
    if (isForm && !request.complete) response.setHeader('Connection', 'close');
    const isOpen = page.isOpen === true && !isForm;
    await write(request, response, answer, isOpen);
  };

  async function takeForm(visit: Visit, request: IncomingMessage): Promise<Answer> {
    const { take } = page;
    if (!take) throw new Error('A form came to a page that takes none');
    if (!isOwnOrigin(request.headers, door.siteUrl)) return refuse(request, foreignAnswer());
    const taken = await door.rates.send(visit.visitor);
    const limited = taken.kind === 'limited' ? taken.seconds : null;
    if (taken.kind === 'limited' && taken.isFlood) return floodAnswer(taken.seconds);
    const free = await reserve(visit, request, take.limits.bytes);
    if (!free) return refuse(request, fullAnswer());
    try {
      const read = await readForm(request, take.limits);
      if (read.kind === 'form') return await take.form(visit, read.form, limited);
      const answer = refusalAnswer(read.reason);
      return read.reason === 'too-slow' ? answer : await refuse(request, answer);
    } finally {
      free();
    }
  }

  /** A browser that is still sending does not see an answer: let what it sends flow away first. */
  async function refuse(request: IncomingMessage, answer: Answer): Promise<Answer> {
    await letFlow(request);
    return answer;
  }

  function reserve(
    { visitor }: Visit,
    request: IncomingMessage,
    largest: number,
  ): Promise<(() => void) | null> {
    const said = request.headers['content-length'];
    const bytes = said === undefined ? largest : Number(said);
    // More than the largest is refused without reading, so that takes no room either.
    if (bytes <= SMALL || bytes > largest) return Promise.resolve(() => {});
    return door.bodies.reserve(visitor, bytes);
  }

  async function write(
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    isOpen: boolean,
  ): Promise<void> {
    if (answer.kind === 'see-other') {
      response.writeHead(303, { Location: answer.to }).end();
      return;
    }
    const isPage = answer.kind === 'page';
    const body = isPage ? await door.render(answer.path, answer.locals) : answer.body;
    const status = answer.status ?? 200;
    const type = isPage ? 'text/html; charset=utf-8' : answer.type;
    const headers = { 'Content-Type': type, ...answer.headers };
    if (isOpen) await sendPage(request, response, { status, headers, body: Buffer.from(body) });
    else response.writeHead(status, headers).end(body);
  }
}
