import { schema as address } from './address/schema.ts';
import { schema as change } from './change/schema.ts';
import { schema as plan } from './plan/schema.ts';

export default {
  address: { schema: address },
  change: { schema: change },
  plan: { schema: plan },
};
