import { letterData } from '../../../shared/letters.mts';
import type { UnsentMail } from '../../../shared/services.mts';
import { writeLetter } from '../letters/index.ts';
import { oneLine } from '../rules/one-line.ts';
import { shownTitle } from '../rules/shown-title.ts';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';
import type { LetterSetting } from './setting.ts';

/**
 * A mail in words, in both its forms.
 * @throws when the data is not what the letter needs: a bug of the caller
 */
export function writtenMail(
  mail: UnsentMail,
  around: Omit<LetterSetting, 'recipient'>,
  width?: number,
): { subject: string; text: string; html: string } {
  letterData[mail.letter].parse(mail.data);
  const letter = writeLetter(mail);
  const setting = { ...around, recipient: shownTitle(mail.to.name) };
  return {
    subject: oneLine(letter.subject),
    text: plainText(letter, setting, width),
    html: html(letter, setting),
  };
}
