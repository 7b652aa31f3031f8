import { startOf } from '../../../admin-parts/start-of.ts';
import { deskActions } from '../../shared/desk-api.mts';
import { MenuIcon } from './menu/MenuIcon.tsx';
import { PLUGIN } from './plugin-id.ts';

export default startOf({
  plugin: PLUGIN,
  name: 'Submissions',
  icon: MenuIcon,
  position: 2,
  action: deskActions.read,
  page: () => import('./Desk.tsx').then(({ Desk }) => ({ default: Desk })),
  texts: {
    nl: () => import('./translations/nl.ts'),
    en: () => import('./translations/en.ts'),
  },
});
