import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

/** Milliseconds. */
const SECOND = 1000;

const schema = z.object({
  /** Sender of all mail; without it the network's own name and address. */
  from: z.string().min(3).optional(),
  /** A mail server; without one each mail becomes a file. */
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Where those files go. */
  folder: z.string().min(1),
  /** How often the sender looks by itself, for mail that waits for a next attempt. */
  pollEvery: z
    .number()
    .positive()
    .default(5 * SECOND),
  /** Rest after each mail: a rush of mail must not keep the cms from taking in more. */
  restAfterMail: z.number().nonnegative().default(25),
  /** The longest that handing over one mail may take. Shorter than the lease. */
  sendWithin: z
    .number()
    .positive()
    .default(60 * SECOND),
  /** How long a conversation with the mail server is kept for a next mail. */
  keepOpen: z
    .number()
    .positive()
    .default(10 * SECOND),
  /** After this time, an instance that was sending is taken to be dead. */
  lease: z
    .number()
    .positive()
    .default(90 * SECOND),
  /** How long a mail waits after its first attempt, then twice as long each time, up to the longest. */
  firstWait: z
    .number()
    .positive()
    .default(60 * SECOND),
  longestWait: z
    .number()
    .positive()
    .default(4 * 3600 * SECOND),
  /** With these waits, about two days. */
  mostAttempts: z.number().int().positive().default(20),
  /** How long all mail waits after the server could not be reached; grows in the same way. */
  firstPause: z.number().positive().default(SECOND),
  longestPause: z
    .number()
    .positive()
    .default(120 * SECOND),
  /** How long the mail in flight may take to its end when the cms stops. */
  stopWithin: z
    .number()
    .positive()
    .default(3 * SECOND),
  /** How often the timetable looks whether a job is due. */
  tickEvery: z
    .number()
    .positive()
    .default(15 * SECOND),
  /** How long a job is held for an instance that is no longer heard from. */
  jobLease: z
    .number()
    .positive()
    .default(300 * SECOND),
});

export type PostConfig = z.infer<typeof schema>;

/** @throws when a setting is wrong, or contradicts another */
function parse(config: unknown): PostConfig {
  const result = schema
    .refine(({ sendWithin, lease }) => sendWithin < lease, {
      path: ['sendWithin'],
      message: 'must be shorter than the lease',
    })
    .refine(({ tickEvery, jobLease }) => tickEvery < jobLease, {
      path: ['tickEvery'],
      message: 'must be shorter than the jobLease',
    })
    .safeParse(config);
  if (!result.success) throw new Error(`${PLUGIN}: ${z.prettifyError(result.error)}`);
  return result.data;
}

export const pluginConfig = {
  default: {},
  /** Strapi takes anything but an exception for consent. */
  validator(config: unknown): void {
    parse(config);
  },
};

/** The settings of this plugin, with their defaults. */
export const configOf = (strapi: Core.Strapi): PostConfig =>
  parse(strapi.config.get(`plugin::${PLUGIN}`));
