import { maybe, oneOf, some } from './arbitrary.ts';
import { areas, pictures, policyFields } from './ids.ts';

/** What many kinds of entries name. */
export const references = {
  policyFields: some(policyFields),
  area: maybe(oneOf(...areas)),
  picture: maybe(oneOf(...pictures)),
};
