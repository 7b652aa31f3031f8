import { z } from 'zod';
import type { RunningCms } from './boot-cms.ts';

export interface Answer {
  status: number;
  /** Parsed when it is JSON. */
  body: unknown;
}

interface Request {
  method?: string;
  token?: string;
  json?: unknown;
}

/** Asks the running cms over HTTP, as a browser or the site does. */
export async function ask(cms: RunningCms, path: string, request: Request = {}): Promise<Answer> {
  const { method = request.json === undefined ? 'GET' : 'POST', token, json } = request;
  const response = await fetch(new URL(path, cms.url), {
    method,
    headers: {
      // One that was kept open may be closed by the server just when it is used again.
      connection: 'close',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

const loggedIn = z.object({ data: z.object({ token: z.string() }) });

interface Account {
  email: string;
  password: string;
}

/** The passwords of an installation are its own, and its sessions outlast a restart. */
const sessions = new Map<string, Promise<string>>();

/**
 * Logs in to the admin with address and password alone: once, since an address may try five times in
 * five minutes. @returns the token of the session
 */
export function logIn(cms: RunningCms, account: Account): Promise<string> {
  const key = `${account.email} ${account.password}`;
  const session = sessions.get(key) ?? beginSession(cms, account);
  sessions.set(key, session);
  return session;
}

async function beginSession(cms: RunningCms, { email, password }: Account): Promise<string> {
  const answer = await ask(cms, '/admin/login', { json: { email, password } });
  return loggedIn.parse(answer.body).data.token;
}
