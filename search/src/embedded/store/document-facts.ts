import { GEO_ATTRIBUTE, geoFact, type GeoPoint } from '../geo/geo-point.ts';
import { attributeState, attributeValues } from './attribute-values.ts';
import type { Json, JsonObject } from './json.ts';

/** What can be filtered and sorted on. */
export type Fact = string | number | boolean;

/** Values per attribute; null and the empty list are known to be there without a value. */
export type DocumentFacts = Record<string, Fact[] | null>;

const isFact = (value: Json): value is Fact =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The values of a document that filters, facets and sorting need, so that they need not read the document. */
export const documentFacts = (
  document: JsonObject,
  attributes: readonly string[],
  point: GeoPoint | null = null,
): DocumentFacts => {
  const facts: DocumentFacts = {};
  for (const attribute of attributes) {
    if (attribute === GEO_ATTRIBUTE) {
      if (point !== null) facts[attribute] = [geoFact(point)];
      continue;
    }
    const state = attributeState(document, attribute);
    if (state === 'missing') continue;
    if (state === 'null') facts[attribute] = null;
    else facts[attribute] = attributeValues(document, attribute).filter(isFact);
  }
  return facts;
};
