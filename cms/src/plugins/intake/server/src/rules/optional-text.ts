import { z } from 'zod';
import { threadText } from '../../../shared/text.mts';

/** The same text as in the thread, or none. */
export const optionalText = z.union([
  z
    .string()
    .regex(/^\s*$/)
    .transform(() => ''),
  threadText,
]);
