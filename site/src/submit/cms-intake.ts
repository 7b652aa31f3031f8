import {
  busy,
  disownable,
  heldPhoto,
  LINK_TOKEN_HEADER,
  receipt,
  refusedForm,
  refusedPhoto,
  submissionPreview,
  submissionStatus,
} from '@burgerwerf/cms/contract';
import type { z } from 'zod';
import type { Admission } from './admission.ts';
import type { IntakePort, Unavailable } from './intake-port.ts';

/** Milliseconds. A photo is re-encoded while we wait. */
const TIMEOUT = 15_000;
const PHOTO_TIMEOUT = 30_000;
const PHOTO_TYPES = /^image\/(jpeg|png|webp|avif)$/;

const unavailable: Unavailable = { kind: 'unavailable' };
const missing = { kind: 'missing' } as const;
const done = { kind: 'done' } as const;

interface Question {
  method?: 'GET' | 'POST';
  path: string;
  linkToken?: string;
  json?: unknown;
  picture?: Uint8Array;
}

export interface CmsIntakeOptions {
  /** Address of the cms. */
  base: string;
  token: string;
  /** How many questions are put at once. */
  admission: Admission;
  /** Told of answers that nobody agreed on. */
  log: (text: string) => void;
}

/** The intake of the cms, by its API. Whatever goes wrong on the way is `unavailable`. */
export function createCmsIntake({ base, token, admission, log }: CmsIntakeOptions): IntakePort {
  return {
    submit: (submission) =>
      ask({ path: 'submissions', json: submission }, async (response) => {
        if (response.status === 201 || response.status === 200) {
          return { kind: 'received' as const, receipt: await parsed(response, receipt) };
        }
        if (response.status !== 422) return null;
        const { problems } = await parsed(response, refusedForm);
        return { kind: 'refused' as const, problems };
      }),

    holdPhoto: (picture) =>
      ask({ path: 'photos', picture }, async (response) => {
        if (response.status === 201) {
          return { kind: 'held' as const, photo: await parsed(response, heldPhoto) };
        }
        if (response.status === 413)
          return { kind: 'refused' as const, code: 'too-large' as const };
        if (response.status !== 422) return null;
        return { kind: 'refused' as const, code: (await parsed(response, refusedPhoto)).code };
      }),

    photo: (id) =>
      ask({ method: 'GET', path: `photos/${encodeURIComponent(id)}` }, async (response) => {
        if (response.status === 404) return missing;
        const type = response.headers.get('content-type') ?? '';
        if (response.status !== 200 || !PHOTO_TYPES.test(type)) return null;
        return { kind: 'photo' as const, type, bytes: await response.bytes() };
      }),

    status: (linkToken) =>
      ask({ method: 'GET', path: 'status', linkToken }, async (response) => {
        if (response.status === 404) return missing;
        if (response.status !== 200) return null;
        return { kind: 'found' as const, status: await parsed(response, submissionStatus) };
      }),

    answer: (linkToken, text) =>
      ask({ path: 'answers', linkToken, json: { text } }, async (response) => {
        if (response.status !== 422) return changed(response.status);
        const { problems } = await parsed(response, refusedForm);
        return { kind: 'refused' as const, problems };
      }),

    withdraw: (linkToken) =>
      ask({ path: 'withdrawal', linkToken }, ({ status }) => Promise.resolve(changed(status))),

    disownable: (linkToken) =>
      ask({ method: 'GET', path: 'disowned', linkToken }, async (response) => {
        if (response.status === 404) return missing;
        if (response.status !== 200) return null;
        return { kind: 'found' as const, title: (await parsed(response, disownable)).title };
      }),

    disown: (linkToken) =>
      ask({ path: 'disowned', linkToken }, ({ status }) =>
        Promise.resolve(status === 200 ? done : status === 404 ? missing : null),
      ),

    sendLostLinks: (email) =>
      ask({ path: 'lost-links', json: { email } }, ({ status }) =>
        Promise.resolve(status === 202 ? done : null),
      ),

    preview: (linkToken) =>
      ask({ method: 'GET', path: 'preview', linkToken }, async (response) => {
        if (response.status === 404) return missing;
        if (response.status !== 200) return null;
        return { kind: 'found' as const, preview: await parsed(response, submissionPreview) };
      }),
  };

  /**
   * Asks as soon as there is room.
   * @param read null for an answer that is none of those agreed on
   */
  async function ask<T>(
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
  }

  function send({ method = 'POST', path, linkToken, json, picture }: Question): Promise<Response> {
    const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
    if (linkToken !== undefined) headers[LINK_TOKEN_HEADER] = linkToken;
    if (json !== undefined) headers['Content-Type'] = 'application/json';
    if (picture) headers['Content-Type'] = 'application/octet-stream';
    return fetch(new URL(`/api/intake/${path}`, base), {
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

const parsed = async <T extends z.ZodType>(response: Response, schema: T): Promise<z.infer<T>> =>
  schema.parse(await response.json());

function changed(status: number) {
  if (status === 200 || status === 201) return done;
  if (status === 404) return missing;
  return status === 409 ? ({ kind: 'too-late' } as const) : null;
}
