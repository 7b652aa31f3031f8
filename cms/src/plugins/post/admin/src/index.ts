import { Mail } from '@strapi/icons';
import { startOf } from '../../../admin-parts/start-of.ts';
import { outboxActions } from '../../shared/outbox-api.mts';
import { PLUGIN } from './plugin-id.ts';
import { texts as english } from './translations/en.ts';

export default startOf({
  plugin: PLUGIN,
  name: english.menu,
  icon: Mail,
  position: 6,
  action: outboxActions.read,
  page: () => import('./outbox/OutboxPage.tsx').then(({ OutboxPage }) => ({ default: OutboxPage })),
  texts: {
    nl: () => import('./translations/nl.ts'),
    en: () => import('./translations/en.ts'),
  },
});
