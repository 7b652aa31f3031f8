import { z } from 'zod';
import type { AdminApi, Data } from './admin-api.ts';

const row = z.looseObject({
  id: z.string(),
  title: z.string(),
  reference: z.string(),
  state: z.string(),
});
const queue = z.object({ rows: z.array(row), total: z.number() });
const detail = row.extend({
  version: z.number(),
  placed: z.object({ documentId: z.string(), url: z.string() }).nullable(),
  history: z.array(z.looseObject({ event: z.string(), actor: z.string() })),
  thread: z.array(z.looseObject({ kind: z.string(), text: z.string() })),
});

export type DeskRow = z.infer<typeof row>;
export type DeskDetail = z.infer<typeof detail>;

/** The desk of the moderators, by the API that its pages use. */
export class Desk {
  readonly #api;

  constructor(api: AdminApi) {
    this.#api = api;
  }

  async find(words: string): Promise<DeskRow[]> {
    const query = new URLSearchParams({ view: 'all', q: words });
    return queue.parse(await this.#json('GET', `/intake/submissions?${query.toString()}`)).rows;
  }

  /** The one with this title. @throws when there is not just one */
  async one(title: string): Promise<DeskDetail> {
    const [found, ...more] = await this.find(title);
    if (!found || more.length > 0) throw new Error(`Not one submission is called “${title}”`);
    return this.open(found.id);
  }

  async open(id: string): Promise<DeskDetail> {
    return detail.parse(await this.#json('GET', `/intake/submissions/${id}`));
  }

  /** Carries a command out on the state that it is in now. */
  async command(id: string, name: string, body: Data = {}): Promise<DeskDetail> {
    const { version } = await this.open(id);
    const path = `/intake/submissions/${id}/${name}`;
    return detail.parse(await this.#json('POST', path, { version, ...body }));
  }

  async #json(method: string, path: string, body?: Data): Promise<unknown> {
    const response = await this.#api.request(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
    return JSON.parse(text);
  }
}
