const format = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeZone: 'Europe/Amsterdam',
});

/** A day in words, such as `1 mei 2031`. */
export const dutchDate = (date: Date): string => format.format(date);
