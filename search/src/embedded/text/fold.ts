/** Letters that Unicode does not take apart, in the spelling people type instead. */
const SPELT_OUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** True for text that only needs lower case: nearly all Dutch words. */
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The form in which words are compared: lower case, without diacritics or typographic variants. */
export const fold = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłıþ]/g, (letter) => SPELT_OUT[letter] ?? letter);
};
