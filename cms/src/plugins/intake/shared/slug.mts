import { z } from 'zod';

/** The last part of the address of something on the site, such as an area. */
export const slug = z
  .string('required')
  .min(1, 'required')
  .max(200, 'not-a-choice')
  .regex(/^[\p{L}\p{N}_.~-]+$/u, 'not-a-choice');
