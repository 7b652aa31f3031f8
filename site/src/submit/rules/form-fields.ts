/** What a form sent, by the name of each field, in the order in which it came. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** The value of a field that is there once; empty when it is not there. */
export const valueOf = (fields: FormFields, name: string): string => fields.get(name)?.[0] ?? '';

export const valuesOf = (fields: FormFields, name: string): readonly string[] =>
  fields.get(name) ?? [];
