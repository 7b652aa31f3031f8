/** English is read here by Europeans: days come before months. */
const regional: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A day or a moment in the language of the admin. */
export const dateText = (locale: string, at: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(regional[locale] ?? locale, options).format(new Date(at));
