import { z } from 'zod';

/** How values come out of both databases: SQLite keeps moments and yes or no as numbers, and JSON as text. */
export const moment = z.coerce.date();
export const count = z.coerce.number();
export const yesOrNo = z.preprocess((value) => value === true || value === 1, z.boolean());

export const json = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
    schema,
  );
