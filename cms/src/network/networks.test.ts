import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isReserved, slugOf } from '../plugins/publication/server/src/rules/slug.ts';
import { synonymProblem } from '../plugins/search-insights/server/src/rules/synonym-problem.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readNetworkFolder } from './network-folder.ts';

const NETWORKS = fileURLToPath(new URL('../../networks', import.meta.url));
const SMALL = fileURLToPath(new URL('../../test-support/small-network', import.meta.url));

const folders = [
  SMALL,
  ...readdirSync(NETWORKS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(NETWORKS, name)),
].map((path) => ({ name: basename(path), path }));

describe.each(folders)('the network $name', ({ path }) => {
  const network = readNetworkFolder(path);
  const texts = [...network.initiatives, ...network.news, ...network.events, ...network.pages];

  it('names only slugs that are there', () => {
    const policyFields = new Set(network.policyFields.map(({ slug }) => slug));
    const initiatives = new Set(network.initiatives.map(({ slug }) => slug));
    const areas = new Set(network.areas.map(({ slug }) => slug));
    for (const { slug, fields } of [...network.initiatives, ...network.news, ...network.events]) {
      for (const named of fields.policyFields) expect(policyFields, slug).toContain(named);
      if (fields.area !== undefined) expect(areas, slug).toContain(fields.area);
    }
    for (const { slug, fields } of [...network.news, ...network.events]) {
      for (const named of fields.initiatives) expect(initiatives, slug).toContain(named);
    }
  });

  it('has its areas in order: parents first, and neighbours of each other', () => {
    const above = new Set<string>();
    const neighboursOf = new Map(network.areas.map(({ slug, neighbours }) => [slug, neighbours]));
    for (const { slug, parent, neighbours } of network.areas) {
      if (parent !== undefined) expect(above, slug).toContain(parent);
      above.add(slug);
      for (const other of neighbours)
        expect(neighboursOf.get(other), `${slug} ${other}`).toContain(slug);
    }
  });

  it('has synonyms that an editor could have saved', () => {
    for (const group of network.synonyms) expect(synonymProblem(group.join(', '))).toBeNull();
  });

  it('uses every slug once per kind, and none that the site keeps for itself', () => {
    const kinds = [
      ['api::initiative.initiative', network.initiatives],
      ['api::news-flash.news-flash', network.news],
      ['api::event.event', network.events],
      ['api::page.page', network.pages],
      ['api::policy-field.policy-field', network.policyFields],
      ['api::area.area', network.areas],
    ] as const;
    for (const [type, entries] of kinds) {
      const slugs = entries.map(({ slug }) => slug);
      expect(new Set(slugs).size, type).toBe(slugs.length);
      // What the cms would change, it would publish elsewhere than the texts say.
      expect(
        slugs.filter((slug) => isReserved(type, slug) || slugOf(slug) !== slug),
        type,
      ).toEqual([]);
    }
  });

  it.each(texts)('has a text that becomes blocks: $slug', ({ body }) => {
    expect(markdownBlocks(body)).not.toEqual([]);
  });

  it('names mail addresses and sites under .example only', () => {
    const all = JSON.stringify(network);
    for (const [address] of all.matchAll(/[\w.+-]+@[\w.-]+\w/g))
      expect(address).toMatch(/\.example$/);
    for (const { fields } of network.initiatives) {
      if (fields.website) expect(new URL(fields.website).hostname).toMatch(/\.example$/);
    }
  });
});
