import { schema as address } from './address/schema.ts';
import { schema as change } from './change/schema.ts';

export default { address: { schema: address }, change: { schema: change } };
