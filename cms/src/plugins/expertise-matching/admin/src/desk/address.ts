import { z } from 'zod';

/** What an address asks for, and the address that asks for it. */
export interface Address<Q> {
  read(params: URLSearchParams): Q;
  write(query: Q): URLSearchParams;
}

/**
 * Reads and writes what an address asks for, by the schema of the question. Of an address that somebody
 * mistyped, the rest still counts; what goes without saying is not said.
 */
export function addressOf<S extends z.ZodObject<z.ZodRawShape>>(schema: S): Address<z.infer<S>> {
  const defaults = new Map(Object.entries<unknown>(schema.parse({})));
  return {
    read(params) {
      const given = Object.entries(schema.shape).flatMap(([name, field]): [string, string][] => {
        const value = params.get(name);
        return value !== null && z.safeParse(field, value).success ? [[name, value]] : [];
      });
      return schema.parse(Object.fromEntries(given));
    },

    write(query) {
      const told = Object.entries<unknown>(query).filter(
        ([name, value]) => value !== undefined && value !== defaults.get(name),
      );
      return new URLSearchParams(told.map(([name, value]) => [name, String(value)]));
    },
  };
}

/** Another view or filter starts at its first page. */
export const changed = <Q extends { page: number }>(query: Q, change: Partial<Q>): Q => ({
  ...query,
  page: 1,
  ...change,
});
