import { z } from 'zod';
import {
  combinationRow,
  combinationsAnswer,
  foundAnswer,
  refusedCombination,
  type CombinationRefusal,
  type CombinationRow,
  type CombinationsAnswer,
  type CombinationsQuery,
  type FoundAnswer,
  type FoundQuery,
  type NewCombination,
} from '../../../shared/desk/combinations.mts';
import { REFUSALS, searchOf, type Http } from './desk-client.ts';

/** What came of something that may be refused. */
export type CombinationOutcome =
  { kind: 'done'; row: CombinationRow } | { kind: 'refused'; reason: CombinationRefusal };

const outcome = z.union([
  combinationRow.transform((row): CombinationOutcome => ({ kind: 'done', row })),
  refusedCombination.transform(({ refused }): CombinationOutcome => ({
    kind: 'refused',
    reason: refused,
  })),
]);

const BASE = '/expertise-matching/combinations';

/** Asks the cms what the desk needs of combinations. Every answer is read with its schema; what fails throws. */
export class CombinationClient {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async found(query: FoundQuery): Promise<FoundAnswer> {
    const { data } = await this.#http.get(`${BASE}/found?${searchOf(query)}`);
    return foundAnswer.parse(data);
  }

  async list(query: CombinationsQuery): Promise<CombinationsAnswer> {
    const { data } = await this.#http.get(`${BASE}?${searchOf(query)}`);
    return combinationsAnswer.parse(data);
  }

  async propose(combination: NewCombination): Promise<CombinationOutcome> {
    const { data } = await this.#http.post(BASE, combination, REFUSALS);
    return outcome.parse(data);
  }

  async withdraw({
    id,
    version,
  }: Pick<CombinationRow, 'id' | 'version'>): Promise<CombinationOutcome> {
    const address = `${BASE}/${encodeURIComponent(id)}/withdraw`;
    const { data } = await this.#http.post(address, { version }, REFUSALS);
    return outcome.parse(data);
  }
}
