import type { Core } from '@strapi/strapi';
import { DESK_PAGE_SIZE } from '../../../shared/desk/list-fields.mts';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import type { RequestRow, RequestsAnswer, RequestsQuery } from '../../../shared/desk/requests.mts';
import type { NamelessListing } from '../persistence/listing-row.ts';
import {
  exchangedOfRequests,
  openOfRequests,
  openProposalsOf,
  proposalsOf,
} from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { areasWithin } from '../rules/areas-within.ts';
import { cardOf, type CardNames } from '../rules/card-of.ts';
import { firstMessage } from '../rules/first-message.ts';
import { answerableUntil } from '../rules/proposal-times.ts';
import { requestFilters } from '../rules/request-filters.ts';
import { listRequests, type ListedRequest } from '../rules/request-list.ts';
import { requestStage } from '../rules/request-stage.ts';
import { shownTags } from '../rules/shown-tags.ts';
import { pluginServices } from './plugin-services.ts';
import { isInScope, type Scope } from './work-areas.ts';

/** To count for all is faster than to name more than this. */
const MANY = 200;

const earliest = (dates: readonly Date[]): string | null =>
  dates.length === 0
    ? null
    : new Date(Math.min(...dates.map((date) => date.getTime()))).toISOString();

/** Requests as coordinators see them. Nothing in it says who anybody is. */
const requestDesk = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  /** What lists are put in order and filtered by; whom each waits for is told with `withWaiting`. */
  async function rowsOf(
    requests: readonly NamelessListing[],
    names: CardNames,
  ): Promise<RequestRow[]> {
    const ids = requests.length > MANY ? undefined : requests.map(({ id }) => id);
    const open = await openOfRequests(db(), tables(), ids);
    const exchanged = await exchangedOfRequests(db(), tables(), ids);
    const summaries = await pluginServices(strapi).matchSummaries.of(requests);
    return requests.map((request) => {
      const { id, code, state, from, until, neededBy, areaId } = request;
      const band = summaries.get(id)?.band ?? null;
      const facts = {
        state,
        openProposals: open.get(id) ?? 0,
        exchanged: exchanged.get(id) ?? 0,
      };
      return {
        ...facts,
        id,
        code,
        title: request.shown?.title ?? '',
        area: areaId === null ? null : (names.areas.get(areaId) ?? null),
        tags: cardOf(request, names)?.tags ?? [],
        since: from.toISOString(),
        neededBy,
        until: until.toISOString(),
        stage: requestStage({ ...facts, hasMatch: band !== null }),
        band,
        waitsFor: [],
        answerBy: null,
      };
    });
  }

  async function withWaiting(rows: readonly RequestRow[]): Promise<RequestRow[]> {
    const ids = rows.map(({ id }) => id);
    const waits = Map.groupBy(await openProposalsOf(db(), tables(), ids), (each) => each.requestId);
    return rows.map((row) => {
      const waiting = waits.get(row.id) ?? [];
      return {
        ...row,
        waitsFor: waiting.map((proposal) => proposal.state),
        answerBy: earliest(
          waiting.filter((proposal) => proposal.state !== 'later').map(answerableUntil),
        ),
      };
    });
  }

  /** All open requests in a scope. */
  async function listed(scope: Scope): Promise<ListedRequest[]> {
    const { cards, liveRequests } = pluginServices(strapi);
    const found = await liveRequests.all();
    const requests = found.filter(({ areaId }) => isInScope(areaId, scope));
    const names = await cards.names();
    const rows = await rowsOf(requests, names);
    return rows.flatMap((row, index) => {
      const request = requests[index];
      if (!request) return [];
      const themes = request.needs.flatMap(({ tags }) => shownTags(tags, names.tags));
      return [{ row, areaId: request.areaId, themes: new Set(themes.map(({ theme }) => theme)) }];
    });
  }

  return {
    async list(query: RequestsQuery, scope: Scope): Promise<RequestsAnswer> {
      const { areas, cards } = pluginServices(strapi);
      const all = await listed(scope);
      const within = query.area === '' ? null : areasWithin(await areas.all(), [query.area]);
      const { rows, counts } = listRequests(all, { ...query, areas: within });
      const from = (query.page - 1) * DESK_PAGE_SIZE;
      return {
        rows: await withWaiting(rows.slice(from, from + DESK_PAGE_SIZE)),
        total: rows.length,
        counts,
        ...requestFilters(all, await cards.names()),
      };
    },

    /** How many requests somebody can be proposed for now. */
    async waiting(scope: Scope): Promise<number> {
      return (await listed(scope)).filter(({ row }) => row.stage === 'to-propose').length;
    },

    /** A request, with who could help with each of its needs. */
    async detail(id: string, scope: Scope): Promise<RequestDetail | null> {
      const { candidates, cards, listings, network, proposalDesk } = pluginServices(strapi);
      const request = await listings.find(id);
      if (request?.kind !== 'request' || !isInScope(request.areaId, scope)) return null;
      const names = await cards.names();
      const card = cardOf(request, names);
      const [row] = await withWaiting(await rowsOf([request], names));
      if (!card || !row) return null;
      const needs: RequestDetail['needs'] = [];
      for (const [index, { text, tags, ownWords }] of request.needs.entries()) {
        const labels = shownTags(tags, names.tags).map(({ label }) => label);
        const found = await candidates.forNeed(request, index, names);
        const mail = await proposalDesk.mailAround(request, index, names);
        needs.push({ text, tags: [...labels, ...ownWords], mail, ...found });
      }
      const proposals = await proposalsOf(db(), tables(), id);
      return {
        ...row,
        card,
        proposals: await proposalDesk.withHistory(proposals),
        needs,
        message: firstMessage(await network.name()),
      };
    },
  };
};

export default requestDesk;
export type RequestDesk = ReturnType<typeof requestDesk>;
