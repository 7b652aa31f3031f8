import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaByKind, uidByKind } from '../../contract/index.mts';
import { exampleCombinations } from '../../src/network/example-combinations.ts';
import { exampleListings } from '../../src/network/example-listings.ts';
import { exampleStories } from '../../src/network/example-stories.ts';
import {
  combinationsFile,
  offersFile,
  proposalsFile,
  requestsFile,
} from '../../src/network/expertise-schemas.ts';
import { pluginServices } from '../../src/plugins/publication/server/src/services/plugin-services.ts';
import type { Examples } from '../../src/plugins/expertise-matching/shared/services.mts';
import type { TestedCms } from '../databases.ts';
import { asCoordinator } from './matching-people.ts';

const NETWORK = { name: 'Proefdorp', email: 'info@proefdorp.example' };
const DAY = 24 * 60 * 60 * 1000;

const listing = { area: 'oost', personKind: 'resident', daysAgo: 40 } as const;
const TEXT = 'Ik help graag met het schrijven van een subsidieaanvraag.';
const offers = offersFile.parse(
  [
    { ...listing, slug: 'pen', title: 'Een scherpe pen', person: 'Pen', reach: 'everywhere' },
    { ...listing, slug: 'inkt', title: 'Nog een pen', person: 'Inkt', reach: 'area', paused: true },
    { ...listing, slug: 'gum', title: 'Een gum', person: 'Gum', reach: 'area', endsInDays: 9 },
    {
      ...listing,
      slug: 'krijt',
      title: 'Een krijtje',
      person: 'Krijt',
      reach: 'everywhere',
      initiative: 'moestuin',
    },
  ].map((each) => ({ ...each, text: TEXT, tags: ['subsidie-aanvragen'], capacity: 3 })),
);
const needs = [{ text: 'Wie helpt ons een subsidie aan te vragen?', tags: ['subsidie-aanvragen'] }];
const requests = requestsFile.parse([
  { ...listing, slug: 'brief', title: 'Hulp bij een brief', person: 'Brief', needs },
  { ...listing, slug: 'kaart', title: 'Hulp bij een kaart', person: 'Kaart', needs },
  {
    ...listing,
    slug: 'bord',
    title: 'Hulp bij een bord',
    person: 'Bord',
    initiative: 'eettafel',
    needs,
  },
]);
const proposals = proposalsFile.parse([
  {
    offer: 'pen',
    request: 'brief',
    band: 'strong',
    daysAgo: 38,
    steps: [
      { afterDays: 1, by: 'helper', says: 'yes' },
      { afterDays: 5.5, by: 'requester', says: 'yes' },
      { afterDays: 20, by: 'helper', says: 'helped' },
    ],
  },
  { offer: 'pen', request: 'kaart', band: 'good', daysAgo: 30 },
  { offer: 'gum', request: 'kaart', band: 'good', daysAgo: 5 },
]);

const combinations = combinationsFile.parse([
  {
    title: 'Krijt en bord',
    story: 'De een had krijt, de ander een bord.',
    gifts: [{ offer: 'krijt', request: 'bord' }],
    daysAgo: 30,
    agreedAfterDays: [1, 2],
    helpedAfterDays: [17, 18],
  },
]);

const history = z.array(z.object({ event: z.string(), at: z.coerce.date() }));

/** What a demo network begins with. */
export function matchingExamples(tested: TestedCms): void {
  const now = new Date();
  const place = () => {
    const examples: Examples = tested.cms.strapi.plugin('expertise-matching').service('examples');
    return examples.place(
      {
        listings: exampleListings({ offers, requests }, { network: NETWORK, moment: now }),
        stories: exampleStories(proposals, now),
        combinations: exampleCombinations(combinations, now),
      },
      { now, proposedBy: '1' },
    );
  };

  const count = async (uid: string) => tested.cms.strapi.db.query(uid).count();

  describe('examples', () => {
    it('stand on the site as what people placed, but for what is paused', async () => {
      await place();
      expect(await count('plugin::expertise-matching.listing')).toBe(7);
      const shown: unknown = await tested.cms.strapi.db
        .query('plugin::expertise-matching.offer')
        .findMany({ where: { publishedAt: { $notNull: true } }, orderBy: 'title' });
      expect(shown).toMatchObject([
        { title: 'Een gum' },
        { title: 'Een krijtje' },
        { title: 'Een scherpe pen' },
      ]);
    });

    it('went as told, with what happened by itself in between at its own time', async () => {
      const { body } = await asCoordinator(tested.cms, '/proposals?view=all');
      expect(body).toMatchObject({
        rows: [
          { offer: { title: 'Een gum' }, state: 'asked-helper' },
          { request: { title: 'Hulp bij een kaart' }, state: 'ended', end: 'expired' },
          {
            request: { title: 'Hulp bij een brief' },
            state: 'exchanged',
            outcome: { helper: 'helped', requester: null },
          },
        ],
      });
      const found: unknown = await tested.cms.strapi.db
        .query('plugin::expertise-matching.event')
        .findMany({ orderBy: 'id' });
      const events = history.parse(found);
      const days = ({ at }: { at: Date }) =>
        Math.round(((now.getTime() - at.getTime()) / DAY) * 10) / 10;
      expect(events.map((event) => [event.event, days(event)])).toEqual([
        ['proposed', 38],
        ['said-yes', 37],
        ['reminded', 33],
        ['exchanged', 32.5],
        ['proposed', 30],
        ['reminded', 26],
        ['expired', 23],
        ['asked-outcome', 18.5],
        ['told-outcome', 18],
        ['reminded', 14.5],
        ['proposed', 5],
        ['reminded', 1],
        // Of the combination.
        ['proposed', 30],
        ['said-yes', 29],
        ['exchanged', 28],
        ['asked-outcome', 14],
        ['told-outcome', 13],
        ['told-outcome', 12],
      ]);
    });

    it.each(['offer', 'request', 'combination'] as const)(
      'of the kind %s leave the cms in the shape of the contract, and without a person',
      async (kind) => {
        const { publicEntries } = pluginServices(tested.cms.strapi);
        const read = await publicEntries.read(uidByKind[kind], { after: '' });
        // As they travel: dates become text.
        const text = JSON.stringify(read);
        const entries = z.array(z.unknown()).min(1).parse(JSON.parse(text));
        for (const entry of entries) {
          expect(schemaByKind[kind].safeParse(entry).error).toBeUndefined();
        }
        expect(text).not.toMatch(/Testpersoon|@/);
      },
    );

    it('leave a page of a combination that helped', async () => {
      const shown: unknown = await tested.cms.strapi.db
        .query('plugin::expertise-matching.combination')
        .findMany({ where: { publishedAt: { $notNull: true } } });
      expect(shown).toMatchObject([{ title: 'Krijt en bord' }]);
      const { body } = await asCoordinator(tested.cms, '/combinations?view=all');
      expect(body).toMatchObject({ rows: [{ state: 'ended', end: 'done', isShown: true }] });
    });

    it('wrote to nobody', async () => {
      expect(await count('plugin::post.message')).toBe(0);
    });

    it('are placed once', async () => {
      await place();
      expect(await count('plugin::expertise-matching.listing')).toBe(7);
    });
  });
}
