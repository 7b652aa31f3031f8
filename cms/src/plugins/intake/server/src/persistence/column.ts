import { z } from 'zod';

/** How values come out of both databases: SQLite keeps moments as numbers, and JSON as text. */
export const moment = z.coerce.date();
export const count = z.coerce.number();

export const json = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
    schema,
  );
