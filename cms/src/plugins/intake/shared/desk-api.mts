import { z } from 'zod';
import { photoId } from './initiative-form.mts';
import { contact } from './person.mts';
import { declineReasons, openStates, submissionKinds, submissionStates } from './states.mts';
import { submitted } from './submitted.mts';

/** What the desk in the admin and the cms say to each other, below `/intake`. */

const instant = z.iso.datetime();
const id = z.string().min(1);
const slugged = z.object({ slug: z.string(), name: z.string() });

/** Actions in the admin that a role may have. */
export const deskActions = {
  read: 'plugin::intake.submission.read',
  decide: 'plugin::intake.submission.decide',
  contact: 'plugin::intake.contact.read',
} as const;

export const staffMember = z.object({ id, name: z.string() });
export type StaffMember = z.infer<typeof staffMember>;

/** One line of the queue. */
export const queueRow = z.object({
  id,
  reference: z.string(),
  kind: z.enum(submissionKinds),
  title: z.string(),
  state: z.enum(submissionStates),
  receivedAt: instant,
  /** When it came in the state it is in. */
  since: instant,
  /** Longer open than people were promised. */
  isLate: z.boolean(),
  /** The submitter answered a question and nobody has looked since. */
  hasAnswer: z.boolean(),
  area: z.string().nullable(),
  assignee: staffMember.nullable(),
});
export type QueueRow = z.infer<typeof queueRow>;

export const queueViews = [
  'open',
  'received',
  'in-review',
  'asked-back',
  'late',
  'mine',
  'ended',
  'all',
] as const;
export type QueueView = (typeof queueViews)[number];

/** `GET /submissions?view=&kind=&area=&assignee=&q=&page=&pageSize=`: oldest first when open, newest first when ended. */
export const queueQuery = z.object({
  view: z.enum(queueViews).default('open'),
  /** Empty for all of them. */
  kind: z.enum(['', ...submissionKinds]).default(''),
  /** Slug. */
  area: z.string().default(''),
  /** Id of a person, or `none`. */
  assignee: z.string().default(''),
  /** Words in title or reference. */
  q: z.string().max(200).default(''),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const queue = z.object({
  rows: z.array(queueRow),
  total: z.number().int().nonnegative(),
  /** How many there are in each view, whatever is asked. */
  counts: z.record(z.enum(queueViews), z.number().int().nonnegative()),
  areas: z.array(slugged),
  staff: z.array(staffMember),
});
export type Queue = z.infer<typeof queue>;

export const deskThreadItem = z.object({
  kind: z.enum(['question', 'answer', 'letter', 'note']),
  text: z.string(),
  at: instant,
  /** Null for the submitter. */
  by: staffMember.nullable(),
});
export type DeskThreadItem = z.infer<typeof deskThreadItem>;

/** Who did what and when: ids and codes, nothing personal. */
export const historyItem = z.object({
  at: instant,
  actor: z.enum(['submitter', 'staff', 'system']),
  by: staffMember.nullable(),
  /** A code such as `received`, `taken`, `edited`, `asked`, `answered`, `placed`, `declined`. */
  event: z.string(),
  /** A code that says more, such as the reason; or empty. */
  detail: z.string(),
});
export type HistoryItem = z.infer<typeof historyItem>;

/** Another submission, or something that was placed (an initiative, or an offer or request: a listing), that this one looks like. */
export const lookalike = z.object({
  kind: z.enum(['submission', 'initiative', 'listing']),
  id,
  title: z.string(),
  /** Why it is thought to be the same. */
  because: z.array(z.enum(['title', 'email', 'website'])),
  state: z.enum(submissionStates).nullable(),
  at: instant,
});
export type Lookalike = z.infer<typeof lookalike>;

/** What somebody should know who weighs a submission, besides what it says. */
export const insight = z.object({
  /** Words that say something special about a person: their health, belief, origin or orientation. */
  specialData: z.array(z.object({ kind: z.string(), said: z.string() })),
  /** What is open on the other side and fits: offers for a request, requests for an offer. */
  nearby: z.array(z.object({ code: z.string(), title: z.string(), area: z.string().nullable() })),
});
export type Insight = z.infer<typeof insight>;

export const deskCommands = [
  'take',
  'release',
  'edit',
  'note',
  'ask',
  'place',
  'decline',
  'reopen',
] as const;
export type DeskCommand = (typeof deskCommands)[number];

/** `GET /submissions/:id` */
export const submissionDetail = queueRow.extend({
  /** Goes up with every change; send it along with a command, so that two people cannot undo each other's work unseen. */
  version: z.number().int().nonnegative(),
  /** What was filled in, with what moderators changed in it; null once it was erased. */
  submitted: submitted.nullable(),
  remarks: z.string().nullable(),
  /** Null when the role of this person may not see it, or when it was erased. */
  contact: contact.nullable(),
  mayReadContact: z.boolean(),
  consent: z.object({ text: z.string(), at: instant }),
  photos: z.array(
    z.object({ id: photoId, alternativeText: z.string(), width: z.number(), height: z.number() }),
  ),
  thread: z.array(deskThreadItem),
  history: z.array(historyItem),
  lookalikes: z.array(lookalike),
  declineReason: z.enum(declineReasons).nullable(),
  /** What was made of it; without an address when it does not stand on the site (any more). */
  placed: z.object({ documentId: z.string(), url: z.url().nullable() }).nullable(),
  /** What may be done now, by this person. */
  commands: z.array(z.enum(deskCommands)),
  /** Signed address of the page as it would look on the site; it expires. Null once erased. */
  previewUrl: z.url().nullable(),
  /** What a look into the text tells, of a kind for which there is one; null when that failed. */
  insight: insight.nullable(),
  choices: z.object({
    policyFields: z.array(slugged),
    areas: z.array(slugged),
    /** Expertise that can be ticked, by theme; of an offer or a request only. */
    themes: z.array(
      z.object({
        name: z.string(),
        concepts: z.array(z.object({ key: z.string(), label: z.string() })),
      }),
    ),
    /** The initiative that an offer or a request is of, when it is there. */
    initiatives: z.array(slugged),
    staff: z.array(staffMember),
  }),
});
export type SubmissionDetail = z.infer<typeof submissionDetail>;

const version = z.number().int().nonnegative();

/** Bodies of `POST /submissions/:id/<command>`; each answers 200 with the detail as it is afterwards. */
export const commandBodies = {
  /** Assigned to who asks, or to another. */
  take: z.object({ version, assignee: id.optional() }),
  release: z.object({ version }),
  edit: z.object({ version, submitted }),
  note: z.object({ version, text: z.string() }),
  ask: z.object({ version, text: z.string() }),
  /** Without a text of an offer or a request: their letter says how to manage it. */
  place: z.object({ version, text: z.string() }),
  decline: z.object({
    version,
    reason: z.enum(declineReasons),
    /** Empty: no letter is sent. */
    text: z.string(),
  }),
  reopen: z.object({ version }),
} as const satisfies Record<DeskCommand, z.ZodType>;

/** 409: what was asked cannot be done (any more). */
export const refusals = [
  'changed-meanwhile',
  'not-in-this-state',
  'erased',
  'choice-is-gone',
  'slug-taken',
] as const;
export const refusedCommand = z.object({ refused: z.enum(refusals) });
export type Refusal = (typeof refusals)[number];

/** `GET /submissions/:id/suggestion?letter=&reason=`: a first text to be changed. */
export const suggestion = z.object({ text: z.string() });

/** `POST /spam`: many at once; those that were ended meanwhile are passed over. */
export const spamBody = z.object({ ids: z.array(id).min(1).max(200) });
export const spamAnswer = z.object({ declined: z.number().int(), passedOver: z.number().int() });

/** `GET /waiting`: for the number beside the menu. */
export const waiting = z.object({ count: z.number().int().nonnegative() });

export const isOpen = (state: string): boolean => (openStates as readonly string[]).includes(state);
