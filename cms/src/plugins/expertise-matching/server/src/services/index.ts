import areas from './areas.ts';
import cards from './cards.ts';
import combinationDesk from './combination-desk.ts';
import combinationFinder from './combination-finder.ts';
import combinations from './combinations.ts';
import combinationVisits from './combination-visits.ts';
import initiatives from './initiatives.ts';
import desk from './desk.ts';
import figures from './figures.ts';
import indexKeeper from './index-keeper.ts';
import listings from './listings.ts';
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

export default {
  areas,
  cards,
  'combination-desk': combinationDesk,
  'combination-finder': combinationFinder,
  combinations,
  'combination-visits': combinationVisits,
  initiatives,
  desk,
  figures,
  'index-keeper': indexKeeper,
  listings,
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
};
