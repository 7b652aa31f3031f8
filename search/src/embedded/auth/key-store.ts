import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ApiError } from '../errors/api-error.ts';
import { keyActions, type KeyAction } from './key-actions.ts';
import { apiKeyFor, isSameSecret } from './key-value.ts';

/** What a key may do; its value is not kept but derived from the master key. */
export interface KeyRecord {
  uid: string;
  name: string | null;
  description: string | null;
  actions: KeyAction[];
  indexes: string[];
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export type KeyView = { name: string | null; description: string | null; key: string } & KeyRecord;

const row = z
  .object({
    uid: z.string(),
    name: z.string().nullable(),
    description: z.string().nullable(),
    actions: z.string(),
    indexes: z.string(),
    expires_at: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform((read): KeyRecord => ({
    uid: read.uid,
    name: read.name,
    description: read.description,
    actions: z.array(z.enum(keyActions)).parse(JSON.parse(read.actions)),
    indexes: z.array(z.string()).parse(JSON.parse(read.indexes)),
    expiresAt: read.expires_at,
    createdAt: read.created_at,
    updatedAt: read.updated_at,
  }));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The keys of this server. */
export class KeyStore {
  readonly #database: DatabaseSync;
  readonly #masterKey: string;
  #keys: KeyView[] | null = null;

  constructor(database: DatabaseSync, masterKey: string) {
    this.#database = database;
    this.#masterKey = masterKey;
  }

  /** All keys, the newest first. */
  list(): KeyView[] {
    this.#keys ??= this.#database
      .prepare('SELECT * FROM keys ORDER BY created_at DESC, uid')
      .all()
      .map((found) => {
        const { name, description, ...rest } = row.parse(found);
        return { name, description, key: apiKeyFor(rest.uid, this.#masterKey), ...rest };
      });
    return this.#keys;
  }

  /** The key with this value, for a request that carries it. */
  withValue(value: string): KeyView | null {
    return this.list().find((view) => isSameSecret(view.key, value)) ?? null;
  }

  /** The key with this uid or value; refused when there is none. */
  get(uidOrValue: string): KeyView {
    const found = UUID.test(uidOrValue)
      ? this.list().find((view) => view.uid === uidOrValue.toLowerCase())
      : this.withValue(uidOrValue);
    if (found === null || found === undefined) {
      throw new ApiError('api_key_not_found', `API key \`${uidOrValue}\` not found.`);
    }
    return found;
  }

  create(record: KeyRecord): KeyView {
    if (this.list().some((view) => view.uid === record.uid)) {
      throw new ApiError(
        'api_key_already_exists',
        `\`uid\` field value \`${record.uid}\` is already an existing API key.`,
      );
    }
    this.#database
      .prepare(
        `INSERT INTO keys (uid, name, description, actions, indexes, expires_at, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        record.uid,
        record.name,
        record.description,
        JSON.stringify(record.actions),
        JSON.stringify(record.indexes),
        record.expiresAt,
        record.createdAt,
        record.updatedAt,
      );
    this.#keys = null;
    return this.get(record.uid);
  }

  rename(
    uid: string,
    change: Partial<Pick<KeyRecord, 'name' | 'description'>>,
    now: string,
  ): KeyView {
    const after = { ...this.get(uid), ...change };
    this.#database
      .prepare('UPDATE keys SET name = ?, description = ?, updated_at = ? WHERE uid = ?')
      .run(after.name, after.description, now, uid);
    this.#keys = null;
    return this.get(uid);
  }

  delete(uid: string): void {
    this.#database.prepare('DELETE FROM keys WHERE uid = ?').run(uid);
    this.#keys = null;
  }
}
