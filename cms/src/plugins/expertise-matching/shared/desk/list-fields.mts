import { z } from 'zod';

/**
 * What questions and answers of the desk have in common. Each file beside this one holds what the desk in
 * the admin and the cms say to each other about one thing, below `/expertise-matching`.
 */

export const instant = z.iso.datetime();
export const id = z.string().min(1);
export const count = z.number().int().nonnegative();

export const deskPage = z.coerce.number().int().min(1).max(100_000).default(1);
export const DESK_PAGE_SIZE = 25;

/** Words that somebody looks for, in titles, tags and codes. */
export const words = z.string().trim().max(200).default('');
