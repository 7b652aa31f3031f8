import { QUESTIONS_ACTION } from '../../../shared/questions.mts';

/** The site tells with its own token; the public role has no right to this. */
const contentApi = {
  type: 'content-api' as const,
  routes: [
    { method: 'POST' as const, path: '/counts', handler: 'counts.take', config: { policies: [] } },
  ],
};

const forReaders = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [QUESTIONS_ACTION] } },
    ],
  },
});

const admin = {
  type: 'admin' as const,
  routes: [
    forReaders('/questions', 'questions.list'),
    forReaders('/questions/all', 'questions.all'),
  ],
};

export default { 'content-api': contentApi, admin };
