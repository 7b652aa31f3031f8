import { z } from 'zod';
import {
  figuresAnswer,
  figuresLines,
  type FiguresAnswer,
  type FiguresLine,
} from '../../../shared/desk/figures.mts';
import { namesAnswer, type NamesAnswer } from '../../../shared/desk/names.mts';
import { offersAnswer, type OffersAnswer, type OffersQuery } from '../../../shared/desk/offers.mts';
import {
  proposalRow,
  proposalsAnswer,
  type NewProposal,
  type ProposalRow,
  type ProposalsAnswer,
  type ProposalsQuery,
} from '../../../shared/desk/proposals.mts';
import { refusedMatching, type MatchingRefusal } from '../../../shared/desk/refusals.mts';
import { requestDetail, type RequestDetail } from '../../../shared/desk/request-detail.mts';
import {
  requestsAnswer,
  type RequestsAnswer,
  type RequestsQuery,
} from '../../../shared/desk/requests.mts';

/** What is asked of Strapi's own client, which knows who is logged in. */
export interface Http {
  get(url: string): Promise<{ data: unknown }>;
  post(
    url: string,
    body: unknown,
    options?: { validateStatus: (status: number) => boolean },
  ): Promise<{ data: unknown }>;
}

/** What came of something that may be refused. */
export type Outcome =
  { kind: 'done'; row: ProposalRow } | { kind: 'refused'; reason: MatchingRefusal };

const outcome = z.union([
  proposalRow.transform((row): Outcome => ({ kind: 'done', row })),
  refusedMatching.transform(({ refused }): Outcome => ({ kind: 'refused', reason: refused })),
]);

const BASE = '/expertise-matching';

type Query = Record<string, string | number | undefined>;

/** A query as part of an address, without what is empty. */
export const searchOf = (query: Query): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();

/** A refusal is an answer like any other. */
export const REFUSALS = { validateStatus: (status: number) => status === 409 };

/** Asks the cms what the desk needs. Every answer is read with its schema; what fails throws. */
export class DeskClient {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async requests(query: RequestsQuery): Promise<RequestsAnswer> {
    return requestsAnswer.parse(await this.#get(`/requests?${searchOf(query)}`));
  }

  async request(id: string): Promise<RequestDetail> {
    return requestDetail.parse(await this.#get(`/requests/${encodeURIComponent(id)}`));
  }

  async proposals(query: ProposalsQuery): Promise<ProposalsAnswer> {
    return proposalsAnswer.parse(await this.#get(`/proposals?${searchOf(query)}`));
  }

  async offers(query: OffersQuery): Promise<OffersAnswer> {
    return offersAnswer.parse(await this.#get(`/offers?${searchOf(query)}`));
  }

  async figures(): Promise<FiguresAnswer> {
    return figuresAnswer.parse(await this.#get('/figures'));
  }

  async figuresLines(): Promise<FiguresLine[]> {
    return figuresLines.parse(await this.#get('/figures/lines')).lines;
  }

  async propose(proposal: NewProposal): Promise<Outcome> {
    const { data } = await this.#http.post(`${BASE}/proposals`, proposal, REFUSALS);
    return outcome.parse(data);
  }

  async withdraw({ id, version }: Pick<ProposalRow, 'id' | 'version'>): Promise<Outcome> {
    const address = `${BASE}/proposals/${encodeURIComponent(id)}/withdraw`;
    const { data } = await this.#http.post(address, { version }, REFUSALS);
    return outcome.parse(data);
  }

  /** Who placed an offer or a request. The cms writes down who looked. */
  async names(listingId: string): Promise<NamesAnswer> {
    const address = `${BASE}/listings/${encodeURIComponent(listingId)}/names`;
    const { data } = await this.#http.post(address, {});
    return namesAnswer.parse(data);
  }

  async #get(path: string): Promise<unknown> {
    return (await this.#http.get(BASE + path)).data;
  }
}
