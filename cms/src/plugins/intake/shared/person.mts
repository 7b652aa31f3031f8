import { z } from 'zod';
import { limits } from './limits.mts';
import { line, lines, optional } from './text.mts';

const phone = optional(
  line({ max: limits.phone }).pipe(z.string().regex(/^\+?[\d\s().-]{6,}$/, 'not-a-phone')),
);

/** Who submits: kept apart from what is shown. */
export const contact = z.object({
  name: line({ min: 2, max: limits.name }),
  email: line({ max: limits.email }).pipe(z.email('not-an-email')),
  phone,
});
export type Contact = z.infer<typeof contact>;

/** What every form takes besides what it is about: who sends it in, and the wording that was agreed to. */
export const submitter = <C extends z.ZodType>(consent: C) =>
  z.object({
    contact,
    /** For the moderators only. */
    remarks: optional(lines({ max: limits.remarks })),
    consent,
  });
