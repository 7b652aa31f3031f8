import type { GeoPoint } from '../geo/geo-point.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A filter, read. */
export type Condition =
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; attribute: string; operator: Comparison; value: string }
  | { kind: 'in'; attribute: string; values: string[] }
  | { kind: 'between'; attribute: string; from: string; to: string }
  | { kind: 'contains' | 'starts-with'; attribute: string; value: string }
  | { kind: 'geo-radius'; centre: GeoPoint; metres: number }
  | { kind: 'geo-box'; northEast: GeoPoint; southWest: GeoPoint }
  | { kind: 'exists' | 'is-null' | 'is-empty'; attribute: string };

/** A filter that cannot be read; the message says where. */
export class FilterSyntaxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FilterSyntaxError';
  }
}
