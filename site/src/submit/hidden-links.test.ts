import { describe, expect, it } from 'vitest';
import { hideLinks } from './hidden-links.ts';

describe('an address in a log', () => {
  it('holds nothing that opens a page of somebody', () => {
    const text = 'GET /aanmelden/status/geheim123/?x failed: at /aanmelden/voorbeeld/ook-geheim/';
    expect(hideLinks(text)).toBe('GET /aanmelden/status/…/?x failed: at /aanmelden/voorbeeld/…/');
  });

  it('holds nothing that opens an offer or answers a question', () => {
    expect(hideLinks('/expertise/beheer/geheim/?x /expertise/antwoord/geheim/')).toBe(
      '/expertise/beheer/…/?x /expertise/antwoord/…/',
    );
  });

  it('holds nothing that shows a draft', () => {
    expect(hideLinks('GET /voorbeeld/geheim/beeld/a.avif failed')).toBe(
      'GET /voorbeeld/…/beeld/a.avif failed',
    );
  });

  it('stays as it is otherwise', () => {
    expect(hideLinks('/aanmelden/status/')).toBe('/aanmelden/status/');
  });
});
