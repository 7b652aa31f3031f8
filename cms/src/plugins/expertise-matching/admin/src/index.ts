import { startOf } from '../../../admin-parts/start-of.ts';
import { matchingActions } from '../../shared/desk/actions.mts';
import { MenuIcon } from './menu/MenuIcon.tsx';
import { PLUGIN } from './plugin-id.ts';

export default startOf({
  plugin: PLUGIN,
  name: 'Expertise',
  icon: MenuIcon,
  position: 3,
  action: matchingActions.read,
  page: () => import('./Desk.tsx').then(({ Desk }) => ({ default: Desk })),
  texts: {
    nl: () => import('./translations/nl.ts'),
    en: () => import('./translations/en.ts'),
  },
});
