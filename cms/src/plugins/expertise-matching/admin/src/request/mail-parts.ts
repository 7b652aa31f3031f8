/** A part of a mail in plain text, by what it was before it became that. */
export interface MailPart {
  kind: 'text' | 'heading' | 'quote' | 'small-print';
  text: string;
}

const isUnderline = (line: string | undefined): boolean => line !== undefined && /^-+$/.test(line);

const partOf = (paragraph: string): MailPart => {
  const [first = '', second, ...rest] = paragraph.split('\n');
  if (first === '--') return { kind: 'small-print', text: [second, ...rest].join('\n') };
  if (isUnderline(second)) return { kind: 'heading', text: first };
  if (first.startsWith('>')) return { kind: 'quote', text: paragraph.replace(/^> ?/gmu, '') };
  return { kind: 'text', text: paragraph };
};

/** A mail in plain text as its parts, so that a screen can show them as mail programs show the other form. */
export const mailParts = (text: string): MailPart[] =>
  text
    .split(/\n{2,}/u)
    .filter(Boolean)
    .map(partOf);
