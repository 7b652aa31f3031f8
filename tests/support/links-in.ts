const ATTRIBUTE = /\s(href|src|srcset)="([^"]*)"/g;

/** Where the HTML of a page leads, and what it loads: addresses as they are written, without their fragment. */
export function linksIn(html: string): Set<string> {
  const links = [...html.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => {
    const text = value.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
    if (name !== 'srcset') return [text];
    return text.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  });
  return new Set(
    links
      .filter((link) => /^(\/|\.|\?|https?:)/.test(link))
      .map((link) => link.replace(/#.*$/, ''))
      .filter((link) => link !== ''),
  );
}
