import areas from './areas.ts';
import cards from './cards.ts';
import combinationDesk from './combination-desk.ts';
import combinationFinder from './combination-finder.ts';
import combinations from './combinations.ts';
import combinationVisits from './combination-visits.ts';
import initiatives from './initiatives.ts';
import examples from './examples.ts';
import figures from './figures.ts';
import indexKeeper from './index-keeper.ts';
import listings from './listings.ts';
import liveRequests from './live-requests.ts';
import names from './names.ts';
import network from './network.ts';
import proposals from './proposals.ts';
import ranking from './ranking.ts';
import requesters from './requesters.ts';
import staff from './staff.ts';
import suggestions from './suggestions.ts';
import thesaurus from './thesaurus.ts';
import visits from './visits.ts';
import workAreas from './work-areas.ts';
import candidates from './candidates.ts';
import helperLoad from './helper-load.ts';
import helpFinder from './help-finder.ts';
import matchSummaries from './match-summaries.ts';
import offerDesk from './offer-desk.ts';
import proposalDesk from './proposal-desk.ts';
import requestDesk from './request-desk.ts';

export default {
  areas,
  cards,
  'combination-desk': combinationDesk,
  'combination-finder': combinationFinder,
  combinations,
  'combination-visits': combinationVisits,
  initiatives,
  examples,
  figures,
  'index-keeper': indexKeeper,
  listings,
  'live-requests': liveRequests,
  names,
  network,
  proposals,
  ranking,
  requesters,
  staff,
  suggestions,
  thesaurus,
  visits,
  'work-areas': workAreas,
  candidates,
  'helper-load': helperLoad,
  'help-finder': helpFinder,
  'match-summaries': matchSummaries,
  'offer-desk': offerDesk,
  'proposal-desk': proposalDesk,
  'request-desk': requestDesk,
};
