import { schemaProblems } from '../testing/meilisearch-schemas.ts';

/** Which description each answer must meet, by method and path. */
const described: readonly (readonly [method: string, path: RegExp, schema: string])[] = [
  ['GET', /^\/health$/, 'HealthResponse'],
  ['POST', /^\/keys$/, 'KeyView'],
  ['POST', /^\/indexes$/, 'SummarizedTaskView'],
  ['DELETE', /^\/indexes\/[^/]+$/, 'SummarizedTaskView'],
  ['GET', /^\/indexes\/[^/]+\/settings$/, 'Settings_Unchecked'],
  ['PATCH', /^\/indexes\/[^/]+\/settings$/, 'SummarizedTaskView'],
  ['GET', /^\/indexes\/[^/]+\/documents$/, 'PaginationView_Value'],
  ['POST', /^\/indexes\/[^/]+\/documents$/, 'SummarizedTaskView'],
  ['POST', /^\/indexes\/[^/]+\/documents\/delete-batch$/, 'SummarizedTaskView'],
  ['POST', /^\/indexes\/[^/]+\/search$/, 'SearchResult'],
  ['POST', /^\/indexes\/[^/]+\/facet-search$/, 'FacetSearchResult'],
  ['POST', /^\/multi-search$/, 'SearchResults'],
  ['GET', /^\/tasks$/, 'AllTasks'],
  ['GET', /^\/tasks\/\d+$/, 'TaskView'],
];

/** The description has no null for a moment that has not come; servers do send it. */
const withoutEmptyMoments = (text: string): unknown =>
  text === ''
    ? null
    : JSON.parse(text, (name, value: unknown) =>
        value === null && /^(?:started|finished)At$/.test(name) ? undefined : value,
      );

const problemsOf = async (method: string, url: URL, response: Response): Promise<string[]> => {
  const body = withoutEmptyMoments(await response.text());
  const [, , schema] = described.find(([m, path]) => m === method && path.test(url.pathname)) ?? [];
  if (schema === undefined) return ['is not described here'];
  if (!response.ok) return schemaProblems('ResponseError', body);
  return schemaProblems(schema, body);
};

export interface HeardAnswers {
  /** What was wrong with the answers heard since the last time, each with its request. */
  take(): string[];
  stop(): void;
}

/** Listens in on every answer of this server, and holds it against Meilisearch's own description. */
export const hearAnswers = (origin: string): HeardAnswers => {
  const original = globalThis.fetch;
  let problems: string[] = [];
  globalThis.fetch = async (input, init) => {
    const response = await original(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin === new URL(origin).origin) {
      const method = init?.method ?? 'GET';
      const found = await problemsOf(method, url, response.clone());
      problems.push(...found.map((problem) => `${method} ${url.pathname}: ${problem}`));
    }
    return response;
  };
  return {
    take() {
      const taken = problems;
      problems = [];
      return taken;
    },
    stop() {
      globalThis.fetch = original;
    },
  };
};
