import { FilterSyntaxError, type Comparison, type Condition } from './condition.ts';
import { pointProblem, type GeoPoint } from '../geo/geo-point.ts';
import { lexFilter, type FilterToken } from './lexer.ts';

/** Meilisearch's own bound; deeper filters could exhaust the stack. */
const MAX_DEPTH = 200;

const RESERVED = new Set(['AND', 'OR', 'NOT', 'IN', 'TO', 'EXISTS', 'IS', 'NULL', 'EMPTY']);

const RESERVED_ATTRIBUTES = new Set([
  '_geo',
  '_geoDistance',
  '_geoPoint',
  '_geoRadius',
  '_geoBoundingBox',
]);

const isComparison = (text: string): text is Comparison =>
  ['=', '!=', '<', '<=', '>', '>='].includes(text);

const OPERATIONS =
  'Was expecting an operation `=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, `IS NOT EMPTY`, `CONTAINS`, `NOT CONTAINS`, `STARTS WITH`, `NOT STARTS WITH`';

const not = (part: Condition): Condition => ({ kind: 'not', part });

class Parser {
  readonly #source: string;
  readonly #tokens: FilterToken[];
  #next = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = lexFilter(source);
  }

  #peek(ahead = 0): FilterToken {
    const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new Error('a filter has at least its end');
    return token;
  }

  #fail(expectation: string): never {
    const { at } = this.#peek();
    throw new FilterSyntaxError(
      `${expectation} at \`${this.#source.slice(at)}\`.\n${at + 1}:${this.#source.length + 1} ${this.#source}`,
    );
  }

  #take(): FilterToken {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  #isKeyword(word: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token.kind === 'word' && token.text.toUpperCase() === word;
  }

  #takeKeyword(word: string): boolean {
    if (!this.#isKeyword(word)) return false;
    this.#next += 1;
    return true;
  }

  #takeSymbol(symbol: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'symbol' || token.text !== symbol) return false;
    this.#next += 1;
    return true;
  }

  parse(): Condition {
    const condition = this.#or();
    if (this.#peek().kind !== 'end')
      this.#fail('Found unexpected characters at the end of the filter');
    return condition;
  }

  #or(): Condition {
    const first = this.#and();
    const parts = [first];
    while (this.#takeKeyword('OR')) parts.push(this.#and());
    return parts.length === 1 ? first : { kind: 'or', parts };
  }

  #and(): Condition {
    const first = this.#unary();
    const parts = [first];
    while (this.#takeKeyword('AND')) parts.push(this.#unary());
    return parts.length === 1 ? first : { kind: 'and', parts };
  }

  #unary(): Condition {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new FilterSyntaxError(
        'The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.',
      );
    }
    const condition = this.#takeKeyword('NOT') ? not(this.#unary()) : this.#primary();
    this.#depth -= 1;
    return condition;
  }

  #primary(): Condition {
    if (this.#takeSymbol('(')) {
      const inner = this.#or();
      if (!this.#takeSymbol(')'))
        this.#fail('Expression is missing the following closing delimiter: `)`');
      return inner;
    }
    const named = this.#peek();
    const isCall = named.kind === 'word' && this.#peek(1).text === '(';
    if (isCall && named.text === '_geoRadius') return this.#geoRadius();
    if (isCall && named.text === '_geoBoundingBox') return this.#geoBox();
    const attribute = this.#value(OPERATIONS);
    if (RESERVED_ATTRIBUTES.has(attribute)) {
      throw new FilterSyntaxError(
        `\`${attribute}\` is a reserved keyword and thus can't be used as a filter expression. Use the \`_geoRadius(latitude, longitude, distance)\` or \`_geoBoundingBox([latitude, longitude], [latitude, longitude])\` built-in rules to filter on \`_geo\` coordinates.`,
      );
    }
    return this.#comparison(attribute);
  }

  #number(expectation: string): number {
    const number = Number(this.#value(expectation));
    if (!Number.isFinite(number)) this.#fail(expectation);
    return number;
  }

  #point(expectation: string): GeoPoint {
    const lat = this.#number(expectation);
    if (!this.#takeSymbol(',')) this.#fail(expectation);
    const point = { lat, lng: this.#number(expectation) };
    const problem = pointProblem(point);
    if (problem !== null) throw new FilterSyntaxError(problem);
    return point;
  }

  #geoRadius(): Condition {
    const expectation =
      'The `_geoRadius` filter expects three arguments: `_geoRadius(latitude, longitude, radius)`';
    this.#next += 2;
    const centre = this.#point(expectation);
    if (!this.#takeSymbol(',')) this.#fail(expectation);
    const metres = this.#number(expectation);
    if (!this.#takeSymbol(')')) this.#fail(expectation);
    return { kind: 'geo-radius', centre, metres };
  }

  #geoBox(): Condition {
    const expectation =
      'The `_geoBoundingBox` filter expects two pairs of arguments: `_geoBoundingBox([latitude, longitude], [latitude, longitude])`';
    const corner = (): GeoPoint => {
      if (!this.#takeSymbol('[')) this.#fail(expectation);
      const point = this.#point(expectation);
      if (!this.#takeSymbol(']')) this.#fail(expectation);
      return point;
    };
    this.#next += 2;
    const northEast = corner();
    if (!this.#takeSymbol(',')) this.#fail(expectation);
    const southWest = corner();
    if (!this.#takeSymbol(')')) this.#fail(expectation);
    if (northEast.lat < southWest.lat) {
      throw new FilterSyntaxError(
        `The top latitude \`${northEast.lat}\` is below the bottom latitude \`${southWest.lat}\`.`,
      );
    }
    return { kind: 'geo-box', northEast, southWest };
  }

  #value(expectation: string): string {
    const token = this.#peek();
    const isReserved = token.kind === 'word' && RESERVED.has(token.text);
    if ((token.kind !== 'word' && token.kind !== 'quoted') || isReserved) this.#fail(expectation);
    return this.#take().text;
  }

  #comparison(attribute: string): Condition {
    const token = this.#peek();
    if (token.kind === 'symbol' && isComparison(token.text)) {
      this.#next += 1;
      return {
        kind: 'compare',
        attribute,
        operator: token.text,
        value: this.#value('Was expecting a value'),
      };
    }
    if (this.#takeKeyword('NOT')) return not(this.#negatable(attribute));
    if (this.#takeKeyword('IS')) return this.#is(attribute);
    return this.#negatable(attribute);
  }

  #is(attribute: string): Condition {
    const negated = this.#takeKeyword('NOT');
    const kind = this.#takeKeyword('NULL')
      ? 'is-null'
      : this.#takeKeyword('EMPTY')
        ? 'is-empty'
        : null;
    if (kind === null) this.#fail('Was expecting `NULL` or `EMPTY`');
    const condition: Condition = { kind, attribute };
    return negated ? not(condition) : condition;
  }

  #negatable(attribute: string): Condition {
    if (this.#takeKeyword('EXISTS')) return { kind: 'exists', attribute };
    if (this.#takeKeyword('IN')) return { kind: 'in', attribute, values: this.#list() };
    if (this.#takeKeyword('CONTAINS')) {
      return { kind: 'contains', attribute, value: this.#value('Was expecting a value') };
    }
    if (this.#isKeyword('STARTS') && this.#isKeyword('WITH', 1)) {
      this.#next += 2;
      return { kind: 'starts-with', attribute, value: this.#value('Was expecting a value') };
    }
    if (this.#isKeyword('TO', 1)) {
      const from = this.#value(OPERATIONS);
      this.#next += 1;
      return { kind: 'between', attribute, from, to: this.#value('Was expecting a value') };
    }
    return this.#fail(OPERATIONS);
  }

  #list(): string[] {
    if (!this.#takeSymbol('[')) this.#fail('Expected `[` after `IN` keyword');
    const values: string[] = [];
    while (!this.#takeSymbol(']')) {
      if (values.length > 0 && !this.#takeSymbol(',')) {
        this.#fail('Expected only comma-separated field names inside `IN[..]`');
      }
      if (this.#takeSymbol(']')) break;
      values.push(this.#value('Expected only comma-separated field names inside `IN[..]`'));
    }
    return values;
  }
}

/** Reads a filter expression; throws `FilterSyntaxError` where it cannot. */
export const parseFilter = (source: string): Condition => new Parser(source).parse();
