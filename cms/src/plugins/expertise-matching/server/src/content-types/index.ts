import { schema as combination } from './combination/schema.ts';
import { schema as combinationGift } from './combination-gift/schema.ts';
import { schema as combinationProposal } from './combination-proposal/schema.ts';
import { schema as concept } from './concept/schema.ts';
import { schema as deskArea } from './desk-area/schema.ts';
import { schema as event } from './event/schema.ts';
import { schema as listing } from './listing/schema.ts';
import { schema as nameView } from './name-view/schema.ts';
import { schema as offer } from './offer/schema.ts';
import { schema as proposal } from './proposal/schema.ts';
import { schema as request } from './request/schema.ts';
import { schema as theme } from './theme/schema.ts';

export default {
  combination: { schema: combination },
  'combination-gift': { schema: combinationGift },
  'combination-proposal': { schema: combinationProposal },
  concept: { schema: concept },
  'desk-area': { schema: deskArea },
  event: { schema: event },
  listing: { schema: listing },
  'name-view': { schema: nameView },
  offer: { schema: offer },
  proposal: { schema: proposal },
  request: { schema: request },
  theme: { schema: theme },
};
