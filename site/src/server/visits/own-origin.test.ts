import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin.ts';

const site = new URL('https://netwerk.example/');

describe('a form from a page of our own', () => {
  it.each([
    ['names the address of the site', { origin: 'https://netwerk.example', host: '10.0.0.2:4321' }],
    ['names the host it is sent to', { origin: 'http://127.0.0.1:4321', host: '127.0.0.1:4321' }],
    ['may name none', { host: 'netwerk.example' }],
  ])('%s', (_, headers) => {
    expect(isOwnOrigin(headers, site)).toBe(true);
  });

  it.each([
    ['another site', { origin: 'https://elders.example', host: 'netwerk.example' }],
    ['a site whose name begins the same', { origin: 'https://netwerk.example.org' }],
    ['another port', { origin: 'https://netwerk.example:8443', host: 'netwerk.example' }],
    ['a page without an origin', { origin: 'null', host: 'netwerk.example' }],
    ['nothing that makes sense', { origin: 'netwerk', host: 'netwerk' }],
  ])('is not one from %s', (_, headers) => {
    expect(isOwnOrigin(headers, site)).toBe(false);
  });
});
