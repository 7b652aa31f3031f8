/**
 * Breaks a line between words. A word that is longer than the line stays whole, since it may be an
 * address.
 * @param indent stands before the second line and those after it
 */
export function wrap(line: string, width: number, indent = ''): string {
  const [, lead = '', text = ''] = /^(\s*)(.*)$/su.exec(line) ?? [];
  const lines: string[] = [];
  let current = lead;
  let isEmpty = true;
  for (const word of text.split(/[^\S\u00a0]+/u)) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current += isEmpty ? word : ` ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}
