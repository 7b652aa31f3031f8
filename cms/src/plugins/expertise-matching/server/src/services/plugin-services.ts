import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../constants.ts';
import type { Areas } from './areas.ts';
import type { Cards } from './cards.ts';
import type { CombinationDesk } from './combination-desk.ts';
import type { CombinationFinder } from './combination-finder.ts';
import type { Combinations } from './combinations.ts';
import type { CombinationVisits } from './combination-visits.ts';
import type { Initiatives } from './initiatives.ts';
import type { Figures } from './figures.ts';
import type { IndexKeeper } from './index-keeper.ts';
import type { LiveRequests } from './live-requests.ts';
import type { KeptListings } from './listings.ts';
import type { Names } from './names.ts';
import type { Network } from './network.ts';
import type { Proposals } from './proposals.ts';
import type { Ranking } from './ranking.ts';
import type { Requesters } from './requesters.ts';
import type { Staff } from './staff.ts';
import type { Suggestions } from './suggestions.ts';
import type { ThesaurusService } from './thesaurus.ts';
import type { Visits } from './visits.ts';
import type { WorkAreas } from './work-areas.ts';
import type { Candidates } from './candidates.ts';
import type { HelperLoad } from './helper-load.ts';
import type { HelpFinder } from './help-finder.ts';
import type { MatchSummaries } from './match-summaries.ts';
import type { OfferDesk } from './offer-desk.ts';
import type { ProposalDesk } from './proposal-desk.ts';
import type { RequestDesk } from './request-desk.ts';

interface PluginServices {
  areas: Areas;
  cards: Cards;
  combinationDesk: CombinationDesk;
  combinationFinder: CombinationFinder;
  combinations: Combinations;
  combinationVisits: CombinationVisits;
  initiatives: Initiatives;
  figures: Figures;
  indexKeeper: IndexKeeper;
  listings: KeptListings;
  liveRequests: LiveRequests;
  names: Names;
  network: Network;
  proposals: Proposals;
  ranking: Ranking;
  requesters: Requesters;
  staff: Staff;
  suggestions: Suggestions;
  thesaurus: ThesaurusService;
  visits: Visits;
  workAreas: WorkAreas;
  candidates: Candidates;
  helperLoad: HelperLoad;
  helpFinder: HelpFinder;
  matchSummaries: MatchSummaries;
  offerDesk: OfferDesk;
  proposalDesk: ProposalDesk;
  requestDesk: RequestDesk;
}

/** The services of this plugin with their types, which Strapi's registry does not know. */
export const pluginServices = (strapi: Core.Strapi): PluginServices => ({
  areas: strapi.plugin(PLUGIN).service('areas'),
  cards: strapi.plugin(PLUGIN).service('cards'),
  combinationDesk: strapi.plugin(PLUGIN).service('combination-desk'),
  combinationFinder: strapi.plugin(PLUGIN).service('combination-finder'),
  combinations: strapi.plugin(PLUGIN).service('combinations'),
  combinationVisits: strapi.plugin(PLUGIN).service('combination-visits'),
  initiatives: strapi.plugin(PLUGIN).service('initiatives'),
  figures: strapi.plugin(PLUGIN).service('figures'),
  indexKeeper: strapi.plugin(PLUGIN).service('index-keeper'),
  listings: strapi.plugin(PLUGIN).service('listings'),
  liveRequests: strapi.plugin(PLUGIN).service('live-requests'),
  names: strapi.plugin(PLUGIN).service('names'),
  network: strapi.plugin(PLUGIN).service('network'),
  proposals: strapi.plugin(PLUGIN).service('proposals'),
  ranking: strapi.plugin(PLUGIN).service('ranking'),
  requesters: strapi.plugin(PLUGIN).service('requesters'),
  staff: strapi.plugin(PLUGIN).service('staff'),
  suggestions: strapi.plugin(PLUGIN).service('suggestions'),
  thesaurus: strapi.plugin(PLUGIN).service('thesaurus'),
  visits: strapi.plugin(PLUGIN).service('visits'),
  workAreas: strapi.plugin(PLUGIN).service('work-areas'),
  candidates: strapi.plugin(PLUGIN).service('candidates'),
  helperLoad: strapi.plugin(PLUGIN).service('helper-load'),
  helpFinder: strapi.plugin(PLUGIN).service('help-finder'),
  matchSummaries: strapi.plugin(PLUGIN).service('match-summaries'),
  offerDesk: strapi.plugin(PLUGIN).service('offer-desk'),
  proposalDesk: strapi.plugin(PLUGIN).service('proposal-desk'),
  requestDesk: strapi.plugin(PLUGIN).service('request-desk'),
});
