const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
});

/** The site asks with its token for what visitors send; the public role has no right to any of it. */
export const contentApi = {
  type: 'content-api' as const,
  routes: [
    route('GET', '/themes', 'visits.themes'),
    route('POST', '/suggestions', 'visits.suggest'),
    route('GET', '/proposal', 'visits.proposal'),
    route('POST', '/proposal', 'visits.answer'),
    route('GET', '/combination', 'combination-visits.find'),
    route('POST', '/combination', 'combination-visits.answer'),
    route('GET', '/listing', 'visits.listing'),
    route('POST', '/listing', 'visits.command'),
    route('GET', '/candidates', 'visits.candidates'),
  ],
};
