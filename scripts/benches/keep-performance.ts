import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = '# Performance\n\n<!-- Written by `npm run bench`; do not edit by hand. -->\n';

/** Keeps what a benchmark found in the documentation, beside what the others found. */
export function keepPerformance(root: string, bench: string, text: string): void {
  const file = join(root, 'docs', 'reference', 'performance.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withPart(before, bench, text));
}

/** The page with this part in the place of the one of that name, or at its end. */
export function withPart(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const part = `${begin}\n\n${text.trim()}\n\n${end}\n`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from >= 0 && to > from) return page.slice(0, from) + part + page.slice(to + end.length + 1);
  return `${page.startsWith(HEAD) ? page : HEAD}\n${part}`;
}
