import { z } from 'zod';

const coded = z.object({ code: z.string() });

/** What staff see of an error: its code, for its text may hold addresses. */
export const errorCode = (error: unknown): string => coded.safeParse(error).data?.code ?? 'ERROR';
