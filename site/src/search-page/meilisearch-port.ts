import { searchDocument } from '@burgerwerf/search';
import { Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch';
import { z } from 'zod';
import { withMarkedForms } from './mark-forms.ts';
import type { FacetCounts, SearchAnswer, SearchHit, SearchPort } from './search-port.ts';
import { attributeOf, type IndexQuery, type SearchRequest } from './search-request.ts';
import type { SearchFilter } from './search-state.ts';

/** Milliseconds that a visitor waits for a search server at most. */
const PATIENCE = 3000;

const hit = searchDocument
  .pick({
    id: true,
    kind: true,
    title: true,
    summary: true,
    url: true,
    policyFields: true,
    area: true,
    stage: true,
    date: true,
    startsAt: true,
    picture: true,
  })
  .extend({
    _formatted: z.object({ title: z.string(), summary: z.string(), text: z.string().default('') }),
  });

const facetResult = z.object({
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).default({}),
});

const mainResult = facetResult.extend({
  hits: z.array(hit),
  totalHits: z.number(),
  totalPages: z.number(),
});

const countResult = z.object({ totalHits: z.number() });
const results = z.object({ results: z.tuple([mainResult], z.unknown()) });
const counts = z.object({ results: z.array(countResult) });

const suggested = searchDocument
  .pick({ kind: true, title: true, url: true, area: true, startsAt: true })
  .extend({ _formatted: z.object({ title: z.string() }) });
const suggestedPages = z.object({ results: z.array(z.object({ hits: z.array(suggested) })) });

/** The search port over a Meilisearch server, or over one that speaks as it does. */
export function createMeilisearchPort(options: { host: string; apiKey: string }): SearchPort {
  const client = new Meilisearch({ ...options, timeout: PATIENCE });
  /** What the server answers, or null when it does not. */
  async function ask(queries: readonly IndexQuery[]): Promise<unknown> {
    try {
      return await client.multiSearch({ queries: [...queries] });
    } catch (error) {
      if (isUnavailable(error)) return null;
      throw error;
    }
  }
  return {
    async search(request) {
      const response = await ask([
        request.main,
        ...request.withoutFilter.map(({ query }) => query),
        ...(request.whole ? [request.whole] : []),
      ]);
      return response === null ? { kind: 'unavailable' } : toAnswer(request, response);
    },
    async count(queries) {
      if (queries.length === 0) return [];
      const response = await ask(queries);
      return response === null
        ? null
        : counts.parse(response).results.map(({ totalHits }) => totalHits);
    },
    async suggest(queries) {
      const response = await ask(queries);
      return response === null
        ? null
        : suggestedPages
            .parse(response)
            .results.flatMap(({ hits }) =>
              hits.map(({ _formatted, ...page }) => ({ ...page, markedTitle: _formatted.title })),
            );
    },
  };
}

function toAnswer(request: SearchRequest, response: unknown): SearchAnswer {
  const [main, ...others] = results.parse(response).results;
  const distributions = new Map(
    request.withoutFilter.map(({ filter }, index) => [
      filter,
      facetResult.parse(others[index]).facetDistribution,
    ]),
  );
  const countsOf = (filter: SearchFilter): FacetCounts => {
    const distribution = distributions.get(filter) ?? main.facetDistribution;
    return new Map(Object.entries(distribution[attributeOf[filter]] ?? {}));
  };
  return {
    kind: 'found',
    hits: main.hits.map((found) => withMarkedForms(toHit(found), request.main.q)),
    total: main.totalHits,
    pages: main.totalPages,
    counts: {
      kinds: countsOf('kinds'),
      fields: countsOf('fields'),
      areas: countsOf('areas'),
      stages: countsOf('stages'),
    },
    whole: request.whole ? countResult.parse(others[request.withoutFilter.length]).totalHits : null,
  };
}

const toHit = ({ _formatted, ...document }: z.infer<typeof hit>): SearchHit => ({
  ...document,
  markedTitle: _formatted.title,
  markedSummary: _formatted.summary,
  markedText: _formatted.text,
});

/** Down, slow, or still without its index. Anything else the server says is a mistake of ours. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof MeilisearchError)) return false;
  if (!(error instanceof MeilisearchApiError)) return true;
  return error.response.status >= 500 || error.cause?.code === 'index_not_found';
}
