/** Settings that are sets to the server, which lists them in an order of its own. */
const SETS = new Set([
  'filterableAttributes',
  'sortableAttributes',
  'stopWords',
  'disableOnWords',
  'disableOnAttributes',
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (values: readonly unknown[], isSet: boolean): string => {
  const texts = values.map((value) => JSON.stringify(value));
  return JSON.stringify(isSet ? texts.sort() : texts);
};

/**
 * Whether anything that is wanted is not so. What the server has beyond it does not count, except among
 * synonyms: there a word that is no longer wanted must go.
 */
export const differs = (wanted: unknown, actual: unknown, name = ''): boolean => {
  if (Array.isArray(wanted)) {
    return (
      !Array.isArray(actual) || asText(wanted, SETS.has(name)) !== asText(actual, SETS.has(name))
    );
  }
  if (!isObject(wanted)) return wanted !== actual;
  if (!isObject(actual)) return true;
  if (name === 'synonyms' && Object.keys(actual).length !== Object.keys(wanted).length) return true;
  return Object.entries(wanted).some(([key, value]) => differs(value, actual[key], key));
};
