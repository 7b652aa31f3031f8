import { GEO_ATTRIBUTE, metresBetween, pointOfFact, type GeoPoint } from '../geo/geo-point.ts';
import { comparable, type Column } from '../store/column.ts';
import type { Columns } from '../store/columns.ts';
import type { Fact } from '../store/document-facts.ts';
import { FilterSyntaxError, type Comparison, type Condition } from './condition.ts';

type Test = (fact: Fact) => boolean;

const numberOf = (text: string): number | null => {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
};

const equals = (value: string): Test => {
  const text = comparable(value);
  const number = numberOf(value);
  return (fact) => (typeof fact === 'number' ? fact === number : comparable(String(fact)) === text);
};

/** Numbers are compared with numbers, text with text (so dates in ISO form compare as dates). */
const ordered = (operator: Comparison, value: string): Test => {
  const text = comparable(value);
  const number = numberOf(value);
  const holds = (order: number): boolean =>
    operator === '<'
      ? order < 0
      : operator === '<='
        ? order <= 0
        : operator === '>'
          ? order > 0
          : order >= 0;
  return (fact) => {
    if (typeof fact === 'number') return number !== null && holds(fact - number);
    const other = comparable(String(fact));
    return holds(other === text ? 0 : other < text ? -1 : 1);
  };
};

const testOf = (operator: Comparison, value: string): Test =>
  operator === '=' || operator === '!=' ? equals(value) : ordered(operator, value);

const withValue = (columns: Columns, attribute: string, test: Test): Uint8Array => {
  const result = new Uint8Array(columns.size);
  const column = columns.column(attribute);
  if (column === null) return result;
  const flagged = new Uint8Array(column.facts.length);
  for (const [code, fact] of column.facts.entries()) flagged[code] = test(fact) ? 1 : 0;
  for (let slot = 0; slot < result.length; slot += 1) {
    if (column.matches(slot, flagged)) result[slot] = 1;
  }
  return result;
};

const withState = (
  columns: Columns,
  attribute: string,
  holds: (column: Column, slot: number) => boolean,
): Uint8Array => {
  const result = new Uint8Array(columns.size);
  const column = columns.column(attribute);
  if (column === null) return result;
  for (let slot = 0; slot < result.length; slot += 1) if (holds(column, slot)) result[slot] = 1;
  return result;
};

const withPoint = (columns: Columns, test: (point: GeoPoint) => boolean): Uint8Array =>
  withValue(columns, GEO_ATTRIBUTE, (fact) => typeof fact === 'string' && test(pointOfFact(fact)));

/** A box may lie across the line where 180 degrees east becomes 180 west. */
const isInBox = (point: GeoPoint, northEast: GeoPoint, southWest: GeoPoint): boolean => {
  if (point.lat > northEast.lat || point.lat < southWest.lat) return false;
  return southWest.lng <= northEast.lng
    ? point.lng >= southWest.lng && point.lng <= northEast.lng
    : point.lng >= southWest.lng || point.lng <= northEast.lng;
};

const complement = (columns: Columns, flags: Uint8Array): Uint8Array => {
  const all = columns.all();
  for (let slot = 0; slot < all.length; slot += 1) if (flags[slot] === 1) all[slot] = 0;
  return all;
};

const combine = (parts: Uint8Array[], kind: 'and' | 'or'): Uint8Array => {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('a combination has parts');
  for (const part of rest) {
    for (let slot = 0; slot < first.length; slot += 1) {
      const here = part[slot] ?? 0;
      first[slot] = kind === 'and' ? (first[slot] ?? 0) & here : (first[slot] ?? 0) | here;
    }
  }
  return first;
};

/** For each slot 1 when its document meets the condition. */
export const evaluateCondition = (condition: Condition, columns: Columns): Uint8Array => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return combine(
        condition.parts.map((part) => evaluateCondition(part, columns)),
        condition.kind,
      );
    case 'not':
      return complement(columns, evaluateCondition(condition.part, columns));
    case 'compare': {
      const { attribute, operator, value } = condition;
      const flags = withValue(columns, attribute, testOf(operator, value));
      return operator === '!=' ? complement(columns, flags) : flags;
    }
    case 'in': {
      const tests = condition.values.map(equals);
      return withValue(columns, condition.attribute, (fact) => tests.some((test) => test(fact)));
    }
    case 'between': {
      const [from, to] = [ordered('>=', condition.from), ordered('<=', condition.to)];
      return withValue(columns, condition.attribute, (fact) => from(fact) && to(fact));
    }
    case 'contains':
      throw new FilterSyntaxError(
        'using `CONTAINS` in a filter requires enabling the `contains filter` experimental feature, which this server does not have.',
      );
    case 'starts-with': {
      const start = comparable(condition.value);
      return withValue(columns, condition.attribute, (fact) =>
        comparable(String(fact)).startsWith(start),
      );
    }
    case 'geo-radius':
      return withPoint(
        columns,
        (point) => metresBetween(point, condition.centre) <= condition.metres,
      );
    case 'geo-box':
      return withPoint(columns, (point) =>
        isInBox(point, condition.northEast, condition.southWest),
      );
    case 'exists':
      return withState(columns, condition.attribute, (column, slot) => column.has(slot));
    case 'is-null':
      return withState(columns, condition.attribute, (column, slot) => column.isNull(slot));
    case 'is-empty':
      return withState(columns, condition.attribute, (column, slot) => column.isEmpty(slot));
  }
};

/** The attributes that a condition looks at. */
export const attributesOf = (condition: Condition): string[] => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(attributesOf);
    case 'not':
      return attributesOf(condition.part);
    case 'geo-radius':
    case 'geo-box':
      return [GEO_ATTRIBUTE];
    default:
      return [condition.attribute];
  }
};
