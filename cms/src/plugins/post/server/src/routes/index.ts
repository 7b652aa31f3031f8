import { outboxActions as actions } from '../../../shared/outbox-api.mts';

const allowed = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

const admin = {
  type: 'admin' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/outbox',
      handler: 'outbox.list',
      config: allowed(actions.read),
    },
    {
      method: 'POST' as const,
      path: '/outbox/:id/resend',
      handler: 'outbox.resend',
      config: allowed(actions.resend),
    },
    {
      method: 'POST' as const,
      path: '/outbox/:id/settle',
      handler: 'outbox.settle',
      config: allowed(actions.resend),
    },
  ],
};

export default { admin };
