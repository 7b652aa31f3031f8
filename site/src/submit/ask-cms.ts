import { busy, LINK_TOKEN_HEADER } from '@burgerwerf/cms/contract';
import type { Admission } from './admission.ts';
import type { Unavailable } from './intake-port.ts';

/** Milliseconds. A photo is re-encoded while we wait. */
const TIMEOUT = 15_000;
const PHOTO_TIMEOUT = 30_000;

const unavailable: Unavailable = { kind: 'unavailable' };

interface Question {
  method?: 'GET' | 'POST';
  path: string;
  linkToken?: string;
  json?: unknown;
  picture?: Uint8Array;
}

export interface CmsOptions {
  /** Address of the cms. */
  base: string;
  token: string;
  /** How many questions are put at once. */
  admission: Admission;
  /** Told of answers that nobody agreed on. */
  log: (text: string) => void;
}

/**
 * Asks one of the plugins of the cms for a visitor, as soon as there is room. Whatever goes wrong on the
 * way is `unavailable`.
 */
export function createAsking(
  { base, token, admission, log }: CmsOptions,
  plugin: 'intake' | 'expertise-matching',
) {
  /** @param read null for an answer that is none of those agreed on */
  return async function ask<T>(
    question: Question,
    read: (response: Response) => Promise<T | null>,
  ): Promise<T | Unavailable> {
    try {
      const answer = await admission.run(async () => {
        const response = await send(question);
        const outcome = await read(response);
        if (outcome === null && !(await isBusy(response))) {
          log(`The cms answers ${response.status} to ${question.path.split('/')[0] ?? ''}`);
        }
        if (!response.bodyUsed) await response.body?.cancel();
        return outcome;
      });
      return answer ?? unavailable;
    } catch (error) {
      log(`The cms does not take in: ${error instanceof Error ? error.message : String(error)}`);
      return unavailable;
    }
  };

  function send({ method = 'POST', path, linkToken, json, picture }: Question): Promise<Response> {
    const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
    if (linkToken !== undefined) headers[LINK_TOKEN_HEADER] = linkToken;
    if (json !== undefined) headers['Content-Type'] = 'application/json';
    if (picture) headers['Content-Type'] = 'application/octet-stream';
    return fetch(new URL(`/api/${plugin}/${path}`, base), {
      method,
      headers,
      body: picture ? Buffer.from(picture) : json === undefined ? null : JSON.stringify(json),
      signal: AbortSignal.timeout(picture ? PHOTO_TIMEOUT : TIMEOUT),
    });
  }
}

async function isBusy(response: Response): Promise<boolean> {
  return response.status === 503 && busy.safeParse(await response.json()).success;
}
