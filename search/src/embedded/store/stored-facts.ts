import type { DocumentFacts, Fact } from './document-facts.ts';
import { isJsonObject } from './json.ts';

const isFact = (value: unknown): value is Fact =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * Reads back what this server wrote of a document. By hand, because a start reads this of every document, and
 * a schema would take most of that time and leave as much garbage as there are facts.
 */
export const readStoredFacts = (json: string): DocumentFacts => {
  const stored: unknown = JSON.parse(json);
  if (!isJsonObject(stored)) throw new Error('stored facts are not an object');
  const facts: DocumentFacts = {};
  for (const [attribute, values] of Object.entries(stored)) {
    if (values === null) facts[attribute] = null;
    else if (Array.isArray(values) && values.every(isFact)) facts[attribute] = values;
    else throw new Error(`stored facts of ${attribute} are not a list of values`);
  }
  return facts;
};

/** Reads back where attributes begin. */
export const readStoredStarts = (json: string): number[] => {
  const stored: unknown = JSON.parse(json);
  if (!Array.isArray(stored) || !stored.every(isNumber)) {
    throw new Error('stored starts are not a list of numbers');
  }
  return stored;
};
