import { describe, expect, it } from 'vitest';
import type { Alike } from '../../../shared/services.mts';
import { addressKey, lookalikesOf, websiteKey } from './lookalikes.ts';

const AT = '2031-05-01T09:00:00.000Z';
const candidate = (id: string, change: Partial<Alike>): Alike => ({
  kind: 'submission',
  id,
  title: 'Iets heel anders',
  email: null,
  website: null,
  state: 'received',
  at: AT,
  ...change,
});
const own = {
  title: 'Buurttuin de Prinsenhof',
  email: 'een@proefdorp.example',
  website: 'buurttuin.example',
};
const found = (...candidates: Alike[]) =>
  lookalikesOf(own, candidates).map(({ id, because }) => [id, ...because]);

describe('a lookalike', () => {
  it('has nearly the same title, whatever its capitals, accents and signs', () => {
    expect(
      found(
        candidate('a', { title: 'BUURTTUIN “De Prinsenhof”' }),
        candidate('b', { title: 'Buurttuín de Prinsenhof!' }),
        candidate('c', { title: 'Buurtmoestuin' }),
      ),
    ).toEqual([
      ['a', 'title'],
      ['b', 'title'],
    ]);
  });

  it('comes from the same address or names the same website', () => {
    expect(
      found(
        candidate('a', { email: 'een@proefdorp.example' }),
        candidate('b', { website: 'buurttuin.example', email: 'een@proefdorp.example' }),
        candidate('c', { email: 'twee@proefdorp.example' }),
      ),
    ).toEqual([
      ['b', 'email', 'website'],
      ['a', 'email'],
    ]);
  });

  it('is none for having no address and no website, like so many', () => {
    const none = { title: 'Zonnedak', email: null, website: null };
    expect(lookalikesOf(none, [candidate('a', {})])).toEqual([]);
  });

  it('is not one of more than a few', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      candidate(String(index), { email: own.email }),
    );
    expect(found(...many)).toHaveLength(8);
  });

  it('does not tell what it was compared by', () => {
    const [one] = lookalikesOf(own, [candidate('a', { email: own.email, website: own.website })]);
    expect(JSON.stringify(one)).not.toContain('example');
  });
});

describe('what is compared', () => {
  it.each([
    ['https://www.Buurttuin.example/', 'buurttuin.example'],
    ['http://buurttuin.example?x=1#y', 'buurttuin.example'],
    ['https://buurttuin.example/tuin/', 'buurttuin.example/tuin'],
  ])('of the website %s is %s', (website, key) => {
    expect(websiteKey(website)).toBe(key);
  });

  it('of an address does not depend on capitals', () => {
    expect(addressKey(' Een@Proefdorp.example')).toBe('een@proefdorp.example');
  });
});
