import { matchingActions } from '../../../shared/desk/actions.mts';

const route = (method: 'GET' | 'POST', path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

const { read, propose, names } = matchingActions;

export const admin = {
  type: 'admin' as const,
  routes: [
    route('GET', '/requests', 'desk.requests', read),
    route('GET', '/requests/:id', 'desk.request', read),
    route('GET', '/proposals', 'desk.proposals', read),
    route('POST', '/proposals', 'proposals.create', propose),
    route('POST', '/proposals/:id/withdraw', 'proposals.withdraw', propose),
    route('GET', '/combinations/found', 'combinations.found', read),
    route('GET', '/combinations', 'combinations.list', read),
    route('POST', '/combinations', 'combinations.create', propose),
    route('POST', '/combinations/:id/withdraw', 'combinations.withdraw', propose),
    route('GET', '/offers', 'desk.offers', read),
    route('GET', '/waiting', 'desk.waiting', read),
    route('GET', '/figures', 'desk.figures', read),
    route('GET', '/figures/lines', 'desk.figuresLines', read),
    route('POST', '/listings/:id/names', 'desk.names', names),
  ],
};
