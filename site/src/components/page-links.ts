/** A page in a row of page numbers, or the place where some are left out. */
export type PageLink =
  { kind: 'page'; number: number; href: string; current: boolean } | { kind: 'gap' };

/** The first, the last, and those around the current page. */
export function pageLinks(
  current: number,
  pages: number,
  hrefOf: (number: number) => string,
): PageLink[] {
  const links: PageLink[] = [];
  let last = 0;
  for (let number = 1; number <= pages; number += 1) {
    if (number !== 1 && number !== pages && Math.abs(number - current) > 1) continue;
    if (number - last > 1) links.push({ kind: 'gap' });
    links.push({ kind: 'page', number, href: hrefOf(number), current: number === current });
    last = number;
  }
  return links;
}
