import { schema } from './change/schema.ts';

export default { change: { schema } };
