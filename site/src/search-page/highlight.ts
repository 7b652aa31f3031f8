/**
 * Signs around what was found, from Unicode's private area: nobody types them, so a text cannot pass
 * for markup, and the text itself is escaped like any other when it is shown.
 */
export const HIGHLIGHT_START = '\uE000';
export const HIGHLIGHT_END = '\uE001';

/** A piece of text, and whether it is what was searched for. */
export interface Segment {
  text: string;
  isFound: boolean;
}

const PARTS = new RegExp(`[${HIGHLIGHT_START}${HIGHLIGHT_END}]`, 'u');

/** The pieces of a text with signs in it. A sign without its other half does no harm. */
export function segments(marked: string): Segment[] {
  const found: Segment[] = [];
  let isFound = false;
  let rest = marked;
  while (rest !== '') {
    const at = rest.search(PARTS);
    const text = at === -1 ? rest : rest.slice(0, at);
    if (text !== '') found.push({ text, isFound });
    if (at === -1) break;
    isFound = rest[at] === HIGHLIGHT_START;
    rest = rest.slice(at + 1);
  }
  return found;
}

export const hasHighlight = (marked: string): boolean => marked.includes(HIGHLIGHT_START);
