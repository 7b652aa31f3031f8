interface Paragraph {
  type: 'paragraph';
  children: [{ type: 'text'; text: string }];
}

/** Plain text as rich text: an empty line parts paragraphs, and no sign in it means anything else. */
export const paragraphs = (text: string): Paragraph[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', children: [{ type: 'text', text: part }] }));
