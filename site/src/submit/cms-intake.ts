import {
  disownable,
  heldPhoto,
  receipt,
  refusedForm,
  refusedPhoto,
  submissionPreview,
  submissionStatus,
} from '@burgerwerf/cms/contract';
import type { z } from 'zod';
import { createAsking, type CmsOptions } from './ask-cms.ts';
import type { IntakePort } from './intake-port.ts';

const PHOTO_TYPES = /^image\/(jpeg|png|webp|avif)$/;

const missing = { kind: 'missing' } as const;
const done = { kind: 'done' } as const;

/** The intake of the cms, by its API. Whatever goes wrong on the way is `unavailable`. */
export function createCmsIntake(options: CmsOptions): IntakePort {
  const ask = createAsking(options, 'intake');
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
}

const parsed = async <T extends z.ZodType>(response: Response, schema: T): Promise<z.infer<T>> =>
  schema.parse(await response.json());

function changed(status: number) {
  if (status === 200 || status === 201) return done;
  if (status === 404) return missing;
  return status === 409 ? ({ kind: 'too-late' } as const) : null;
}
