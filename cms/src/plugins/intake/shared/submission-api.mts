import { z } from 'zod';
import { initiativeForm, photoId } from './initiative-form.mts';
import { offerForm, requestForm } from './listing-form.mts';
import { declineReasons, submissionKinds, submissionStates } from './states.mts';

/**
 * What the site and the cms say to each other, below `/api/intake`. The site shows a token of its own
 * (`intakeToken`), which opens nothing else. Tokens of visitors travel in the header `Link-Token`,
 * since addresses end up in logs.
 */
export const LINK_TOKEN_HEADER = 'Link-Token';

/** Something is wrong with a field: where, and what (a code of text.mts). */
export const problem = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** Of the form that was filled in: 64 hexadecimal digits. */
const key = z.string().regex(/^[0-9a-f]{64}$/);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * `POST /submissions`. The same key and content again is the same submission, however often it is sent.
 * What does not say its kind is an initiative.
 */
export const newSubmission = z.preprocess(
  (given) => (isObject(given) ? { kind: 'initiative', ...given } : given),
  z.discriminatedUnion('kind', [
    z.object({ key, kind: z.literal('initiative'), form: initiativeForm }),
    z.object({ key, kind: z.literal('offer'), form: offerForm }),
    z.object({ key, kind: z.literal('request'), form: requestForm }),
  ]),
);
export type NewSubmission = z.infer<typeof newSubmission>;

/** 201, or 200 when it was there already. */
export const receipt = z.object({
  /** What people can name on the phone. */
  reference: z.string(),
  /** Opens the status page. */
  statusToken: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

/** 422: what is wrong with the form. */
export const refusedForm = z.object({ problems: z.array(problem).min(1) });
/** 503: too much at once; nothing was kept, the same may be sent again. */
export const busy = z.object({ busy: z.literal(true) });

/** `POST /photos`, the picture itself as body. 201. */
export const heldPhoto = z.object({
  id: photoId,
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type HeldPhoto = z.infer<typeof heldPhoto>;

/** 422 of `POST /photos`. `GET /photos/:id` gives a small version of one that is held. */
export const photoRefusals = [
  'not-a-picture',
  'too-large',
  'too-many-pixels',
  'too-small',
] as const;
export const refusedPhoto = z.object({ code: z.enum(photoRefusals) });
export type PhotoRefusal = (typeof photoRefusals)[number];

/** Bytes of a photo as it is sent. */
export const LARGEST_PHOTO = 12 * 1024 * 1024;

const instant = z.iso.datetime();

const threadItem = z.object({
  kind: z.enum(['question', 'answer', 'letter']),
  text: z.string(),
  at: instant,
});

/** `GET /status`: what the submitter may see; 404 when the token opens nothing (any more). */
export const submissionStatus = z.object({
  reference: z.string(),
  kind: z.enum(submissionKinds),
  title: z.string(),
  state: z.enum(submissionStates),
  receivedAt: instant,
  /** When it came in the state it is in. */
  since: instant,
  /** Where letters go, mostly hidden: `j•••@voorbeeld.nl`. Empty when the address was erased. */
  address: z.string(),
  /** Questions, answers and the letter at the end, oldest first. */
  thread: z.array(threadItem),
  canAnswer: z.boolean(),
  canWithdraw: z.boolean(),
  declineReason: z.enum(declineReasons).nullable(),
  /** Of the page on the site, once placed, from the root of the site; null while only the coordinator sees it. */
  pagePath: z.string().nullable(),
  /** Days within which people may expect an answer. */
  answerWithinDays: z.number().int().positive(),
});
export type SubmissionStatus = z.infer<typeof submissionStatus>;

/** `POST /answers`. 201, 404, or 409 when it is not waiting for one. 422 as for a form. */
export const newAnswer = z.object({ text: z.string() });

/** `POST /withdrawal` without a body: 200, 404 or 409. `GET` and `POST /disowned`: 200 or 404. */
export const disownable = z.object({ title: z.string() });

/** `POST /lost-links`. Always 202: whether an address is known is nobody's business. */
export const lostLinks = z.object({ email: z.string() });

/** `GET /preview`: a submission in the form in which it would stand on the site. */
export const submissionPreview = z.object({
  kind: z.enum(submissionKinds),
  title: z.string(),
  /** As the change feed gives it, to be read with the schema of its kind. */
  entry: z.record(z.string(), z.unknown()),
  photo: z
    .object({ id: photoId, alternativeText: z.string(), width: z.number(), height: z.number() })
    .nullable(),
});
export type SubmissionPreview = z.infer<typeof submissionPreview>;
