import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  queue,
  submissionDetail,
  type DeskCommand,
  type SubmissionDetail,
} from '../../src/plugins/intake/shared/desk-api.mts';
import type { RunningCms } from '../boot-cms.ts';
import { ask, logIn, type Answer } from '../http.ts';
import { aSubmission, receiptIn } from './intake-forms.ts';

const secrets = z.object({ intakeToken: z.string(), previewSecret: z.string() });

/** The secrets of the installation that runs. */
export const secretsOf = ({ strapi }: RunningCms) =>
  secrets.parse(
    JSON.parse(
      readFileSync(join(strapi.dirs.static.public, '..', '..', 'secrets', 'cms.json'), 'utf8'),
    ),
  );

/** Asks as the site does for a visitor, who may hold a link. */
export async function asSite(
  cms: RunningCms,
  path: string,
  { link, json, body, type, method }: Sent = {},
): Promise<Answer> {
  const sends = json !== undefined || body !== undefined || method === 'POST';
  const contentType = json === undefined ? type : 'application/json';
  const response = await fetch(new URL(`/api/intake${path}`, cms.url), {
    method: method ?? (sends ? 'POST' : 'GET'),
    headers: {
      authorization: `Bearer ${secretsOf(cms).intakeToken}`,
      ...(link === undefined ? {} : { 'Link-Token': link }),
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

interface Sent {
  link?: string;
  json?: unknown;
  body?: Uint8Array<ArrayBuffer>;
  type?: string;
  method?: 'GET' | 'POST';
}

/** Sends a form in. @returns what the visitor gets back, and the id that only the cms knows */
export async function sendIn(cms: RunningCms, change: Record<string, unknown> = {}) {
  const submission = aSubmission(change);
  const answer = await asSite(cms, '/submissions', { json: submission });
  const { reference, statusToken } = receiptIn(answer.body);
  const row: unknown = await cms.strapi.db
    .query('plugin::intake.submission')
    .findOne({ where: { reference } });
  const { documentId: id } = z.object({ documentId: z.string() }).parse(row);
  return { ...submission, id, reference, link: statusToken };
}

export type Person = 'administrator' | 'editor' | 'coordinator' | 'moderator';
const people = ['administrator', 'editor', 'coordinator', 'moderator'] as const;

/** The people of the admin, at the desk. */
export interface Desk {
  ask(person: Person, path: string, json?: unknown): Promise<Answer>;
  find(person: Person, id: string): Promise<SubmissionDetail>;
  queue(person: Person, query?: string): Promise<z.infer<typeof queue>>;
  /** Carries out a command on the submission as it is now. */
  run(person: Person, id: string, command: DeskCommand, body?: object): Promise<Answer>;
}

/** Logs everybody in: once for all suites, for the admin allows few logins. */
export async function openDesk(cms: RunningCms): Promise<Desk> {
  const tokens = new Map<Person, string>();
  for (const person of people) tokens.set(person, await logIn(cms, cms.credentials[person]));

  const asking: Desk['ask'] = (person, path, json) =>
    ask(cms, `/intake${path}`, {
      token: tokens.get(person) ?? '',
      ...(json === undefined ? {} : { json }),
    });
  const find: Desk['find'] = async (person, id) =>
    submissionDetail.parse((await asking(person, `/submissions/${id}`)).body);

  return {
    ask: asking,
    find,
    queue: async (person, query = '') =>
      queue.parse((await asking(person, `/submissions${query}`)).body),
    async run(person, id, command, body = {}) {
      const { version } = await find(person, id);
      return asking(person, `/submissions/${id}/${command}`, { version, ...body });
    },
  };
}
