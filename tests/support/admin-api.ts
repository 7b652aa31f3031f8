import { z } from 'zod';
import type { Account } from './installation.ts';

/** Strapi's names of what editors work on. */
export type Uid = `api::${string}.${string}`;
export const uids = {
  initiative: 'api::initiative.initiative',
  newsFlash: 'api::news-flash.news-flash',
  event: 'api::event.event',
  policyField: 'api::policy-field.policy-field',
  area: 'api::area.area',
  page: 'api::page.page',
  synonym: 'api::synonym.synonym',
} as const satisfies Record<string, Uid>;

const named = z.looseObject({ documentId: z.string(), slug: z.string().nullish() });
const answer = z.object({ data: named });
const listAnswer = z.object({ results: z.array(named) });
const session = z.object({ data: z.object({ token: z.string() }) });
const liveStatus = z.looseObject({ state: z.string() });
const file = z.looseObject({
  id: z.number(),
  name: z.string(),
  alternativeText: z.string().nullish(),
});
const files = z.object({ results: z.array(file) });
const uploaded = z.tuple([file]);

export type Entry = z.infer<typeof named>;
export type LibraryFile = z.infer<typeof file>;
export type Data = Record<string, unknown>;

/** The API that the admin itself uses: what it answers with success, an editor takes to be saved. */
export class AdminApi {
  readonly #base: string;
  readonly #account: Account | undefined;
  #token: string;

  /** @param account to log in with again when the token has run out, after half an hour */
  constructor(cmsUrl: string, token: string, account?: Account) {
    this.#base = cmsUrl;
    this.#token = token;
    this.#account = account;
  }

  /** What the cms lets this person in with. */
  static async login(cmsUrl: string, { email, password }: Account): Promise<string> {
    const response = await fetch(`${cmsUrl}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`Login answers ${response.status}: ${await response.text()}`);
    return session.parse(await response.json()).data.token;
  }

  /** Any question, also one that may be refused. */
  request(method: string, path: string, body?: BodyInit | Data): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${this.#base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
  }

  async create(uid: Uid, data: Data): Promise<Entry> {
    return answer.parse(await this.#ask('POST', entriesOf(uid), data)).data;
  }

  async update(uid: Uid, id: string, data: Data): Promise<Entry> {
    return answer.parse(await this.#ask('PUT', `${entriesOf(uid)}/${id}`, data)).data;
  }

  /** Saves and publishes, as the button does. */
  async publish(uid: Uid, id: string, data: Data = {}): Promise<Entry> {
    return answer.parse(await this.#ask('POST', `${entriesOf(uid)}/${id}/actions/publish`, data))
      .data;
  }

  async createAndPublish(uid: Uid, data: Data): Promise<Entry & { slug: string }> {
    const { documentId } = await this.create(uid, data);
    const entry = await this.publish(uid, documentId, data);
    return { ...entry, slug: z.string().parse(entry.slug) };
  }

  async unpublish(uid: Uid, id: string): Promise<void> {
    await this.#ask('POST', `${entriesOf(uid)}/${id}/actions/unpublish`, {});
  }

  async remove(uid: Uid, id: string): Promise<void> {
    await this.#ask('DELETE', `${entriesOf(uid)}/${id}`);
  }

  /** The draft of an entry with this slug. */
  async bySlug(uid: Uid, slug: string): Promise<Entry> {
    const query = `filters[slug][$eq]=${encodeURIComponent(slug)}`;
    const { results } = listAnswer.parse(await this.#ask('GET', `${entriesOf(uid)}?${query}`));
    const [found] = results;
    if (!found) throw new Error(`${uid} has no ${slug}`);
    return found;
  }

  /** What the panel "Op de site" asks for. */
  async status(uid: Uid, id: string) {
    return liveStatus.parse(await this.#ask('GET', `/publication/status/${uid}/${id}`));
  }

  /** A picture of the media library that may be published: one with a text alternative. */
  async anyPicture(): Promise<LibraryFile> {
    const { results } = files.parse(await this.#ask('GET', '/upload/files?pageSize=50'));
    const found = results.find(({ alternativeText }) => (alternativeText ?? '') !== '');
    if (!found) throw new Error('The media library has no picture with a text');
    return found;
  }

  /** Adds a picture to the media library. */
  async upload(name: string, content: Buffer, alternativeText: string): Promise<LibraryFile> {
    const form = new FormData();
    form.set('files', new File([new Uint8Array(content)], name, { type: 'image/png' }));
    form.set('fileInfo', JSON.stringify({ name, alternativeText, caption: '' }));
    const [made] = uploaded.parse(await this.#ask('POST', '/upload', form));
    return made;
  }

  /** Changes what is told of a file, as its dialog does. */
  async describeFile({ id, name }: LibraryFile, fileInfo: Data): Promise<void> {
    const form = new FormData();
    form.set('fileInfo', JSON.stringify({ name, ...fileInfo }));
    await this.#ask('POST', `/upload?id=${id}`, form);
  }

  async #ask(method: string, path: string, body?: BodyInit | Data): Promise<unknown> {
    let response = await this.request(method, path, body);
    if (response.status === 401 && this.#account) {
      this.#token = await AdminApi.login(this.#base, this.#account);
      response = await this.request(method, path, body);
    }
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }
}

const entriesOf = (uid: Uid): string => `/content-manager/collection-types/${uid}`;

/** Links to other entries, in the place of those that were there. */
export const linksTo = (...ids: string[]) => ({
  set: ids.map((documentId) => ({ documentId })),
});

/** Rich text of one paragraph, as the blocks editor saves it. */
export const paragraph = (text: string) => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];
