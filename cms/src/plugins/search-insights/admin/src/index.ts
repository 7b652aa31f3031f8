import type { ReactElement } from 'react';
import { Search } from '@strapi/icons';
import { QUESTIONS_ACTION } from '../../shared/questions.mts';
import { PLUGIN } from './plugin-id.ts';
import { SynonymPrefill } from './synonym/SynonymPrefill.tsx';
import { texts as english } from './translations/en.ts';

interface MenuLink {
  to: string;
  icon: typeof Search;
  intlLabel: { id: string; defaultMessage: string };
  permissions: { action: string; subject: null }[];
  position: number;
  Component: () => Promise<{ default: () => ReactElement }>;
}

interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

interface StrapiApp {
  registerPlugin(plugin: { id: string; name: string }): void;
  addMenuLink(link: MenuLink): void;
  getPlugin(id: string): ContentManager;
}

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: Search,
      intlLabel: { id: `${PLUGIN}.menu`, defaultMessage: english.menu },
      permissions: [{ action: QUESTIONS_ACTION, subject: null }],
      position: 5,
      Component: () =>
        import('./questions/QuestionsPage.tsx').then(({ QuestionsPage }) => ({
          default: QuestionsPage,
        })),
    });
  },
  bootstrap(app: StrapiApp) {
    app.getPlugin('content-manager').apis.addEditViewSidePanel([SynonymPrefill]);
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const { texts } =
          locale === 'nl'
            ? await import('./translations/nl.ts')
            : await import('./translations/en.ts');
        const data = Object.fromEntries(
          Object.entries(texts).map(([key, text]) => [`${PLUGIN}.${key}`, text]),
        );
        return { locale, data };
      }),
    );
  },
};
