import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryOfPath, pagePath, typesWithPage } from './page-path.mts';

it('Every address of an entry leads back to it', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(fc.constantFrom(...typesWithPage), slug, (type, slug) => {
      expect(entryOfPath(pagePath(type, slug))).toEqual({ type, slug });
    }),
  );
});

it.each(['/', '/nieuws/pagina/2/', '/nieuws/feed.xml', '/sitemap-1.xml', 'nieuws/een/', '/a/b/'])(
  '%s is the page of no entry',
  (path) => {
    expect(entryOfPath(path)).toBeNull();
  },
);
