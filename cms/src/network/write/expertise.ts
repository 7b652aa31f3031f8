import type { Examples } from '@burgerwerf/plugin-expertise-matching/shared';
import { z } from 'zod';
import { roles } from '../../first-start/roles.ts';
import { exampleCombinations } from '../example-combinations.ts';
import { exampleListings } from '../example-listings.ts';
import { exampleStories } from '../example-stories.ts';
import type { NetworkFolder } from '../network-folder.ts';
import type { Filling } from './filling.ts';

const account = z.object({ id: z.union([z.string(), z.number()]) });

/** Offers, requests and proposals: by the plugin that keeps them, since they are no documents. */
export async function writeExpertise(
  { strapi, moment }: Filling,
  { network, expertise }: Pick<NetworkFolder, 'network' | 'expertise'>,
): Promise<void> {
  if (expertise.offers.length + expertise.requests.length === 0) return;
  const coordinator = account.parse(
    await strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { code: roles.coordinator.code } } }),
  );
  const examples: Examples = strapi.plugin('expertise-matching').service('examples');
  await examples.place(
    {
      listings: exampleListings(expertise, { network, moment }),
      stories: exampleStories(expertise.proposals, moment),
      combinations: exampleCombinations(expertise.combinations, moment),
    },
    { now: moment, proposedBy: String(coordinator.id) },
  );
}
