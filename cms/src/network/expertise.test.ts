import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BAND_FROM,
  buildThesaurus,
  createMatching,
  measureStatistics,
  standardThesaurusData,
} from '@burgerwerf/matching';
import type { ExampleListing } from '@burgerwerf/plugin-expertise-matching/shared';
import { describe, expect, it } from 'vitest';
import { exampleCombinations } from './example-combinations.ts';
import { exampleListings } from './example-listings.ts';
import { exampleStories } from './example-stories.ts';
import { readNetworkFolder } from './network-folder.ts';

const NETWORKS = fileURLToPath(new URL('../../networks', import.meta.url));
const DEFAULT = 'burgerkrachtcentrale';
const MOMENT = new Date('2031-05-06T10:00:00Z');

const networks = readdirSync(NETWORKS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, network: readNetworkFolder(join(NETWORKS, name)) }));

const thesaurus = buildThesaurus(standardThesaurusData());
const matching = createMatching(thesaurus);

const needsOf = (listing: ExampleListing) =>
  listing.kind === 'offer' ? [listing.fields] : listing.fields.needs;
const tagsOf = (listing: ExampleListing) => needsOf(listing).flatMap(({ tags }) => tags);
const textOf = (listing: ExampleListing) =>
  [listing.fields.title, ...needsOf(listing).map(({ text }) => text)].join('\n');

describe.each(networks)('offers, requests and proposals of $name', ({ name, network }) => {
  const { expertise } = network;
  // Also holds them to what the forms of the site take.
  const listings = exampleListings(expertise, { network: network.network, moment: MOMENT });
  const offers = listings.filter(({ kind }) => kind === 'offer');
  const requests = listings.filter(({ kind }) => kind === 'request');
  const byKey = new Map(listings.map((listing) => [listing.key, listing]));

  it('are as many as a demo needs', () => {
    const [least, most] = name === DEFAULT ? [60, 120] : [10, 20];
    expect([requests.length, offers.length]).toEqual([least, most]);
  });

  it('have keys of their own, and name areas, initiatives and concepts that are there', () => {
    expect(byKey.size).toBe(listings.length);
    const areas = network.areas.map(({ slug }) => slug);
    const initiatives = network.initiatives.map(({ slug }) => slug);
    for (const listing of listings) {
      const { area, initiative } = listing.fields;
      expect(areas, listing.key).toContain(area);
      if (initiative !== null) expect(initiatives, listing.key).toContain(initiative);
      for (const tag of tagsOf(listing)) expect(thesaurus.concept(tag), tag).toBeDefined();
    }
  });

  it('are about every theme that can be chosen', () => {
    const themes = new Set(offers.flatMap(tagsOf).map((tag) => thesaurus.concept(tag)?.theme));
    if (name === DEFAULT) expect([...themes]).toHaveLength(thesaurus.themes.length);
    else expect(themes.size).toBeGreaterThan(10);
  });

  it('say nothing special about anybody where all can read it', () => {
    const said = listings
      .filter(({ fields }) => fields.visibility === 'public')
      .flatMap((listing) => matching.findSpecialData(textOf(listing)));
    expect(said).toEqual([]);
  });

  it('are of invented people who cannot be reached', () => {
    for (const { contact } of listings) {
      expect(contact.name).toMatch(/\(verzonnen\)$/);
      expect(contact.email).toMatch(/^[a-z]+\.verzonnen@[a-z]+\.example$/);
    }
  });

  it('fit each other, but for a few requests that nobody can help with', () => {
    const read = (listing: ExampleListing) =>
      matching.read({
        text: textOf(listing),
        tags: needsOf(listing).flatMap(({ tags, ownWords }) => [...tags, ...ownWords]),
      });
    const statistics = measureStatistics(listings.map(read));
    const known = offers.map(read);
    const unhelped = requests
      .map(read)
      .filter((need) =>
        known.every((offer) => matching.score(need, offer, statistics).total < BAND_FROM.good),
      );
    expect(unhelped.length).toBeGreaterThan(0);
    expect(unhelped.length).toBeLessThanOrEqual(requests.length / 10);
  });

  it('are proposed after they were placed, in steps that are in the past', () => {
    for (const story of exampleStories(expertise.proposals, MOMENT)) {
      const { offer, request, need, proposedAt, steps } = story;
      const asked = byKey.get(request);
      const offered = byKey.get(offer);
      if (asked?.kind !== 'request' || offered?.kind !== 'offer')
        throw new Error(`${offer} for ${request}: one is not there`);
      expect(asked.fields.needs.length, request).toBeGreaterThan(need);
      for (const { placedAt } of [asked, offered])
        expect(placedAt.getTime(), `${offer} ${request}`).toBeLessThan(proposedAt.getTime());
      const times = [proposedAt, ...steps.map(({ at }) => at), MOMENT].map((at) => at.getTime());
      expect(times, request).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('come together in combinations of initiatives, after they were placed', () => {
    const combinations = exampleCombinations(expertise.combinations, MOMENT);
    if (name === DEFAULT) expect(combinations.length).toBeGreaterThan(2);
    for (const { title, gifts, proposedAt, agreedAt, helpedAt } of combinations) {
      const people = new Set<string>();
      for (const key of gifts.flatMap(({ offer, request }) => [offer, request])) {
        const listing = byKey.get(key);
        if (!listing) throw new Error(`"${title}" names ${key}, which is not there`);
        expect(listing.fields.initiative, key).not.toBeNull();
        expect(listing.placedAt.getTime(), key).toBeLessThan(proposedAt.getTime());
        people.add(listing.contact.email);
      }
      expect([agreedAt.length, helpedAt.length], title).toEqual([people.size, people.size]);
      for (const at of helpedAt) expect(at.getTime(), title).toBeLessThan(MOMENT.getTime());
    }
  });
});
