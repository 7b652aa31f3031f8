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
  ],
};

export default { 'content-api': contentApi, admin };
