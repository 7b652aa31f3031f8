import { z } from 'zod';
import {
  queue,
  refusedCommand,
  spamAnswer,
  submissionDetail,
  suggestion,
  type DeskCommand,
  type Queue,
  type QueueQuery,
  type Refusal,
  type SubmissionDetail,
  type commandBodies,
} from '../../../shared/desk-api.mts';
import { refusedForm, type Problem } from '../../../shared/submission-api.mts';

/** What is asked of Strapi's own client, which knows who is logged in. */
export interface Http {
  get(url: string, options?: { responseType: 'blob' }): Promise<{ data: unknown }>;
  post(
    url: string,
    body: unknown,
    options?: { validateStatus: (status: number) => boolean },
  ): Promise<{ data: unknown }>;
}

/** Letters of which a person writes the text. */
export type Letter = 'submission-question' | 'submission-placed' | 'submission-declined';

export type CommandBody<C extends DeskCommand> = z.infer<(typeof commandBodies)[C]>;

/** What came of a command. */
export type Outcome =
  | { kind: 'done'; detail: SubmissionDetail }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'invalid'; problems: Problem[] };

const outcome = z.union([
  submissionDetail.transform((detail): Outcome => ({ kind: 'done', detail })),
  refusedCommand.transform(({ refused }): Outcome => ({ kind: 'refused', reason: refused })),
  refusedForm.transform(({ problems }): Outcome => ({ kind: 'invalid', problems })),
]);

const address = (id: string) => `/intake/submissions/${encodeURIComponent(id)}`;

/** Asks the cms what the desk needs. Every answer is read with its schema; what fails throws. */
export class DeskClient {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async queue(query: QueueQuery): Promise<Queue> {
    const params = new URLSearchParams(
      Object.entries(query).map(([name, value]) => [name, String(value)]),
    );
    const { data } = await this.#http.get(`/intake/submissions?${params.toString()}`);
    return queue.parse(data);
  }

  async detail(id: string): Promise<SubmissionDetail> {
    const { data } = await this.#http.get(address(id));
    return submissionDetail.parse(data);
  }

  async command<C extends DeskCommand>(
    id: string,
    command: C,
    body: CommandBody<C>,
  ): Promise<Outcome> {
    const { data } = await this.#http.post(`${address(id)}/${command}`, body, {
      // A refusal is an answer like any other.
      validateStatus: (status) => status === 409 || status === 422,
    });
    return outcome.parse(data);
  }

  async suggestion(id: string, letter: Letter, reason: string): Promise<string> {
    const params = new URLSearchParams({ letter, ...(reason ? { reason } : {}) });
    const { data } = await this.#http.get(`${address(id)}/suggestion?${params.toString()}`);
    return suggestion.parse(data).text;
  }

  async markAsSpam(ids: string[]): Promise<z.infer<typeof spamAnswer>> {
    const { data } = await this.#http.post('/intake/spam', { ids });
    return spamAnswer.parse(data);
  }

  async photo(id: string): Promise<Blob> {
    const { data } = await this.#http.get(`/intake/photos/${encodeURIComponent(id)}`, {
      responseType: 'blob',
    });
    return z.instanceof(Blob).parse(data);
  }
}
