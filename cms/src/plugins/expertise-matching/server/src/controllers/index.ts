import desk from './desk.ts';
import proposals from './proposals.ts';
import visits from './visits.ts';

export default { desk, proposals, visits };
