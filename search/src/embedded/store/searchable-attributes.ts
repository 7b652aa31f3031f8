/** The attributes that are searched, the most important first; `*` stands for all others that documents have. */
export const searchableAttributes = (
  setting: readonly string[],
  fields: readonly string[],
): string[] => [
  ...new Set(
    setting.flatMap((name) => (name === '*' ? fields.filter((f) => !setting.includes(f)) : [name])),
  ),
];
