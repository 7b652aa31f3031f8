import combinationVisits from './combination-visits.ts';
import combinations from './combinations.ts';
import desk from './desk.ts';
import proposals from './proposals.ts';
import visits from './visits.ts';

export default { 'combination-visits': combinationVisits, combinations, desk, proposals, visits };
