import { OVERVIEW_ACTION } from '../../../shared/overview.mts';

/** The site reads with its own token; the public role has no right to any of this. */
const contentApi = {
  type: 'content-api' as const,
  routes: [
    { method: 'GET' as const, path: '/changes', handler: 'feed.changes', config: { policies: [] } },
    {
      method: 'GET' as const,
      path: '/entries/:type',
      handler: 'feed.entries',
      config: { policies: [] },
    },
    {
      method: 'GET' as const,
      path: '/preview',
      handler: 'previews.find',
      config: { policies: [] },
    },
    { method: 'POST' as const, path: '/report', handler: 'report.take', config: { policies: [] } },
  ],
};

const admin = {
  type: 'admin' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/status/:type/:documentId',
      handler: 'status.find',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
    {
      method: 'GET' as const,
      path: '/plans/:type/:documentId',
      handler: 'plans.find',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
    {
      method: 'PUT' as const,
      path: '/plans/:type/:documentId',
      handler: 'plans.set',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
    {
      method: 'GET' as const,
      path: '/overview',
      handler: 'overview.find',
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [OVERVIEW_ACTION] } },
        ],
      },
    },
  ],
};

export default { 'content-api': contentApi, admin };
