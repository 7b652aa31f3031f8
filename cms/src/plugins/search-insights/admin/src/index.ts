import { Search } from '@strapi/icons';
import { startOf } from '../../../admin-parts/start-of.ts';
import { QUESTIONS_ACTION } from '../../shared/questions.mts';
import { PLUGIN } from './plugin-id.ts';
import { SynonymPrefill } from './synonym/SynonymPrefill.tsx';
import { texts as english } from './translations/en.ts';

export default startOf({
  plugin: PLUGIN,
  name: english.menu,
  icon: Search,
  position: 5,
  action: QUESTIONS_ACTION,
  page: () =>
    import('./questions/QuestionsPage.tsx').then(({ QuestionsPage }) => ({
      default: QuestionsPage,
    })),
  panel: SynonymPrefill,
  texts: {
    nl: () => import('./translations/nl.ts'),
    en: () => import('./translations/en.ts'),
  },
});
