import { Clock } from '@strapi/icons';
import { startOf } from '../../../admin-parts/start-of.ts';
import { OVERVIEW_ACTION } from '../../shared/overview.mts';
import { LivePanel } from './components/LivePanel.tsx';
import { PLUGIN } from './plugin-id.ts';
import { texts as english } from './translations/en.ts';

export default startOf({
  plugin: PLUGIN,
  name: english.menu,
  icon: Clock,
  position: 4,
  action: OVERVIEW_ACTION,
  page: () =>
    import('./overview/OverviewPage.tsx').then(({ OverviewPage }) => ({ default: OverviewPage })),
  panel: LivePanel,
  texts: {
    nl: () => import('./translations/nl.ts'),
    en: () => import('./translations/en.ts'),
  },
});
