/** What other entries stand in or show, and what stands on every page. */
import fc from 'fast-check';
import { aNetwork, anArea, aPicture, aPolicyField } from '../entries.ts';
import { instant, maybe, oneOf, slugOf, some, word } from './arbitrary.ts';
import { areas } from './ids.ts';
import { references } from './references.ts';

export const policyFieldOf = (id: string) =>
  fc
    .record({
      name: word,
      slug: slugOf(id),
      group: fc.constantFrom('physical' as const, 'social' as const),
      description: maybe(word),
      iv3Code: maybe(oneOf('6.1', '5.7')),
    })
    .map((fields) => aPolicyField({ id, ...fields }));

export const areaOf = (id: string) =>
  fc
    .record({
      name: word,
      slug: slugOf(id),
      kind: fc.constantFrom('municipality' as const, 'district' as const, 'neighbourhood' as const),
      parent: maybe(oneOf(...areas)),
      neighbours: some(areas),
      code: maybe(oneOf('GM1916', 'BU19160000')),
      postcodes: maybe(oneOf('2261', '2261, 2262')),
      description: maybe(word),
    })
    .map((fields) => anArea({ id, ...fields }));

export const pictureOf = (id: string) =>
  fc
    .record({
      alternativeText: word,
      updatedAt: instant,
      width: fc.constantFrom(300, 600),
      url: oneOf(`/uploads/${id}.png`, `/uploads/${id}-vervangen.png`),
    })
    .map((fields) => aPicture({ id, ...fields }));

export const networkSettings = fc
  .record({
    name: word,
    tagline: maybe(word),
    region: maybe(word),
    heroTitle: maybe(word),
    heroPicture: references.picture,
    email: maybe(oneOf('post@netwerk.example')),
    publisher: maybe(word),
    footerText: maybe(word),
    updatedAt: instant,
  })
  .map((fields) => aNetwork(fields));
