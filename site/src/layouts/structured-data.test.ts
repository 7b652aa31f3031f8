import { describe, expect, it } from 'vitest';
import { breadcrumbList, known, structuredDataText } from './structured-data.ts';

describe('structured data', () => {
  it('cannot end the element it stands in', () => {
    const name = '</script><script>alert(1)</script><!--';
    const text = structuredDataText([{ '@type': 'Thing', name }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name }],
    });
  });

  it('leaves out what is not known', () => {
    expect(known({ '@type': 'Thing', name: 'x', image: null, sameAs: [], age: 0 })).toEqual({
      '@type': 'Thing',
      name: 'x',
      age: 0,
    });
  });

  it('numbers the way to a page, with absolute addresses', () => {
    const list = breadcrumbList(
      [{ href: '/nieuws/', name: 'Nieuws' }],
      'Een bericht',
      new URL('https://netwerk.example'),
    );
    expect(list).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://netwerk.example/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Nieuws',
          item: 'https://netwerk.example/nieuws/',
        },
        { '@type': 'ListItem', position: 3, name: 'Een bericht' },
      ],
    });
  });
});
