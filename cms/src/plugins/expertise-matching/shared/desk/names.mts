import { z } from 'zod';

/** `POST /listings/:id/names`: who it is. Written down each time, with who asked. 404 once it was erased. */
export const namesAnswer = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
});
export type NamesAnswer = z.infer<typeof namesAnswer>;
