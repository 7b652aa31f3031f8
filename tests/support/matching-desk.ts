import { z } from 'zod';
import type { AdminApi } from './admin-api.ts';

const requests = z.object({ rows: z.array(z.looseObject({ id: z.string(), title: z.string() })) });
const request = z.looseObject({
  needs: z.array(
    z.looseObject({
      candidates: z.array(
        z.looseObject({
          id: z.string(),
          band: z.string(),
          card: z.looseObject({ title: z.string() }),
        }),
      ),
    }),
  ),
});
const proposal = z.looseObject({ id: z.string(), state: z.string() });
const PAGES = 10;

/** The desk on which coordinators match, by the API that its pages use. */
export class MatchingDesk {
  readonly #api;

  constructor(api: AdminApi) {
    this.#api = api;
  }

  /** The open request with this title. @throws when there is none */
  async request(title: string): Promise<string> {
    for (let page = 1; page <= PAGES; page += 1) {
      const { rows } = requests.parse(await this.#json('GET', `/requests?page=${page}`));
      const found = rows.find((row) => row.title === title);
      if (found) return found.id;
    }
    throw new Error(`No open request is called “${title}”`);
  }

  /** Who could help with a request. */
  async candidates(requestId: string) {
    const { needs } = request.parse(await this.#json('GET', `/requests/${requestId}`));
    return needs.flatMap(({ candidates }) => candidates);
  }

  async propose(requestId: string, offerId: string, message: string) {
    const body = { request: requestId, offer: offerId, message };
    return proposal.parse(await this.#json('POST', '/proposals', body));
  }

  async #json(method: string, path: string, body?: Record<string, unknown>): Promise<unknown> {
    const response = await this.#api.request(method, `/expertise-matching${path}`, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
    return JSON.parse(text);
  }
}
