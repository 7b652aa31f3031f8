import { FilterSyntaxError, type Condition } from './condition.ts';
import { parseFilter } from './parser.ts';

const shapeError = (value: unknown): FilterSyntaxError =>
  new FilterSyntaxError(
    `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(value)}\`.`,
  );

const alternatives = (value: unknown): Condition | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : parseFilter(value);
  if (!Array.isArray(value)) throw shapeError(value);
  const parts = value.map((item: unknown) => {
    if (typeof item !== 'string') throw shapeError(item);
    return parseFilter(item);
  });
  return parts.length === 0 ? null : { kind: 'or', parts };
};

/** Reads a filter as requests carry it: an expression, or a list of them (and), with lists inside it (or). */
export const readFilter = (filter: unknown): Condition | null => {
  if (filter === null || filter === undefined) return null;
  if (!Array.isArray(filter)) return alternatives(filter);
  const parts = filter.map(alternatives).filter((part) => part !== null);
  return parts.length === 0 ? null : { kind: 'and', parts };
};
