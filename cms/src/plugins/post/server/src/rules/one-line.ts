/**
 * Text that may stand in a header of a mail: one line, without characters that steer a reader or a
 * screen (controls, direction marks, invisible spaces).
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
