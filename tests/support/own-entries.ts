import type { AdminApi, Data, Entry, Uid } from './admin-api.ts';

/** Entries that a test makes for itself, and that go away with it. */
export class OwnEntries {
  readonly #editor: AdminApi;
  readonly #made: [Uid, string][] = [];

  constructor(editor: AdminApi) {
    this.#editor = editor;
  }

  async publish(uid: Uid, data: Data): Promise<Entry & { slug: string }> {
    const entry = await this.#editor.createAndPublish(uid, data);
    this.#made.push([uid, entry.documentId]);
    return entry;
  }

  /** Of a type without drafts, such as a policy field: it is public when it is saved. */
  async create(uid: Uid, data: Data): Promise<Entry> {
    const entry = await this.#editor.create(uid, data);
    this.#made.push([uid, entry.documentId]);
    return entry;
  }

  /** What the test removed itself is no matter. */
  async clear(): Promise<void> {
    for (const [uid, id] of this.#made.splice(0)) {
      await this.#editor.request('DELETE', `/content-manager/collection-types/${uid}/${id}`);
    }
  }
}
