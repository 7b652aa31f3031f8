import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formerAddress,
  uidByKind,
  type FormerAddress,
  type TypeWithPage,
} from '@burgerwerf/cms/contract';
import { anEvent, anInitiative, aPolicyField } from '../../test-support/entries.ts';
import { openDatabase } from '../read-model/database.ts';
import { Entries } from '../read-model/entries.ts';
import { oldAddress } from './old-address.ts';

const INSTANT = '2026-01-05T09:00:00.000Z';

const left = (path: string, type: TypeWithPage, entry: string): FormerAddress =>
  formerAddress.parse({ id: path, createdAt: INSTANT, updatedAt: INSTANT, path, type, entry });

function model() {
  const entries = new Entries(openDatabase(':memory:'));
  entries.put('initiative', anInitiative({ id: 'i', slug: 'nieuw' }));
  entries.put('event', anEvent({ id: 'e', slug: 'later' }));
  entries.put('policy-field', aPolicyField({ id: 'p', slug: 'groen-en-water' }));
  const put = (...address: Parameters<typeof left>) => {
    entries.put('former-address', left(...address));
  };
  put('/initiatieven/oud/', uidByKind.initiative, 'i');
  put('/initiatieven/ouder/', uidByKind.initiative, 'i');
  put('/initiatieven/weg/', uidByKind.initiative, 'weg');
  put('/agenda/eerder/', uidByKind.event, 'e');
  put('/beleidsvelden/groen/', uidByKind['policy-field'], 'p');
  put('/over-ons/', uidByKind.page, 'weg');
  return entries;
}

describe('an address at which no page stands', () => {
  const of = (path: string) => oldAddress(model(), path);

  it('leads at once to where the entry stands now, with or without its last slash', () => {
    const moved = { kind: 'moved', to: ['/initiatieven/nieuw/'] };
    expect(of('/initiatieven/oud/')).toEqual(moved);
    expect(of('/initiatieven/ouder/')).toEqual(moved);
    expect(of('/initiatieven/ouder')).toEqual(moved);
  });

  it('is gone when the entry is', () => {
    expect(of('/initiatieven/weg/')).toEqual({ kind: 'gone', type: uidByKind.initiative });
    expect(of('/over-ons/')).toEqual({ kind: 'gone', type: uidByKind.page });
  });

  it('takes along the calendar of an event, and the pages of a list with page 1 to fall back on', () => {
    expect(of('/agenda/eerder.ics')).toEqual({ kind: 'moved', to: ['/agenda/later.ics'] });
    expect(of('/beleidsvelden/groen/pagina/3/')).toEqual({
      kind: 'moved',
      to: ['/beleidsvelden/groen-en-water/pagina/3/', '/beleidsvelden/groen-en-water/'],
    });
  });

  it.each(['/initiatieven/nooit/', '/nieuws/oud/', '/', '/pagina/2/', '/oud/', '/agenda/.ics'])(
    'is unknown when no entry ever stood there: %s',
    (path) => {
      expect(of(path)).toEqual({ kind: 'unknown' });
    },
  );

  it('never leads to itself', () => {
    const entries = model();
    entries.put('former-address', left('/initiatieven/nieuw/', uidByKind.initiative, 'i'));
    expect(oldAddress(entries, '/initiatieven/nieuw/')).toEqual({ kind: 'unknown' });
  });

  it('is what it is for a model that was read anew, whatever was followed before', () => {
    const step = fc.record({
      path: fc.constantFrom('/initiatieven/een/', '/initiatieven/twee/', '/initiatieven/drie/'),
      entry: fc.constantFrom('i', 'weg', null),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const followed = model();
        const last = new Map<string, string | null>();
        for (const { path, entry } of steps) {
          last.set(path, entry);
          if (entry === null) followed.remove('former-address', path);
          else followed.put('former-address', left(path, uidByKind.initiative, entry));
        }
        const anew = model();
        for (const [path, entry] of last) {
          if (entry) anew.put('former-address', left(path, uidByKind.initiative, entry));
          expect(oldAddress(followed, path).kind).toBe(
            entry === null ? 'unknown' : entry === 'i' ? 'moved' : 'gone',
          );
          expect(oldAddress(followed, path)).toEqual(oldAddress(anew, path));
        }
      }),
      { numRuns: 40 },
    );
  });
});
