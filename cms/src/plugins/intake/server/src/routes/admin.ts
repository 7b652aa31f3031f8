import { deskActions } from '../../../shared/desk-api.mts';

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

const { read, decide } = deskActions;

export const admin = {
  type: 'admin' as const,
  routes: [
    route('GET', '/submissions', 'desk.queue', read),
    route('GET', '/submissions/:id', 'desk.find', read),
    route('GET', '/submissions/:id/suggestion', 'desk.suggestion', decide),
    route('POST', '/submissions/:id/:command', 'commands.run', decide),
    route('POST', '/spam', 'desk.spam', decide),
    route('GET', '/waiting', 'desk.waiting', read),
    route('GET', '/photos/:id', 'photos.showStaff', read),
  ],
};
