import { FilterSyntaxError } from './condition.ts';

export interface FilterToken {
  kind: 'word' | 'quoted' | 'symbol' | 'end';
  text: string;
  at: number;
}

const SYMBOLS = ['!=', '>=', '<=', '=', '>', '<', '(', ')', '[', ']', ','];
const BARE = /[^\s()[\],=<>!'"]/;

const readQuoted = (source: string, start: number): { text: string; end: number } => {
  const quote = source[start];
  let text = '';
  for (let i = start + 1; i < source.length; i += 1) {
    const character = source[i] ?? '';
    if (character === '\\' && i + 1 < source.length) {
      const escaped = source[i + 1] ?? '';
      text += escaped === quote || escaped === '\\' ? escaped : `\\${escaped}`;
      i += 1;
    } else if (character === quote) {
      return { text, end: i + 1 };
    } else {
      text += character;
    }
  }
  throw new FilterSyntaxError(
    `Expression \`${source.slice(start)}\` is missing the following closing delimiter: \`${quote ?? ''}\`.`,
  );
};

/** Cuts a filter expression into words, quoted texts and symbols. */
export const lexFilter = (source: string): FilterToken[] => {
  const tokens: FilterToken[] = [];
  let at = 0;
  while (at < source.length) {
    const character = source[at] ?? '';
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    if (character === '"' || character === "'") {
      const { text, end } = readQuoted(source, at);
      tokens.push({ kind: 'quoted', text, at });
      at = end;
      continue;
    }
    const symbol = SYMBOLS.find((candidate) => source.startsWith(candidate, at));
    if (symbol !== undefined) {
      tokens.push({ kind: 'symbol', text: symbol, at });
      at += symbol.length;
      continue;
    }
    let end = at;
    while (end < source.length && BARE.test(source[end] ?? '')) end += 1;
    if (end === at) {
      throw new FilterSyntaxError(
        `Found unexpected characters at the end of the filter: \`${source.slice(at)}\`.`,
      );
    }
    tokens.push({ kind: 'word', text: source.slice(at, end), at });
    at = end;
  }
  tokens.push({ kind: 'end', text: '', at: source.length });
  return tokens;
};
