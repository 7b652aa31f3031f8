import { questionsQuery, type QuestionsQuery } from '../../../shared/questions.mts';

/** What the address of the page asks for; what is not understood is left out. */
export function readAddress(params: URLSearchParams): QuestionsQuery {
  const { view, months, page } = questionsQuery.shape;
  const given = (name: string) => params.get(name) ?? undefined;
  return {
    view: view.catch('nothing').parse(given('view')),
    months: months.catch(1).parse(given('months')),
    page: page.catch(1).parse(given('page')),
  };
}

/** The address of a part of the list, in which what goes without saying is not said. */
export function writeAddress({ view, months, page }: QuestionsQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (view !== 'nothing') params.set('view', view);
  if (months !== 1) params.set('months', String(months));
  if (page > 1) params.set('page', String(page));
  return params;
}
