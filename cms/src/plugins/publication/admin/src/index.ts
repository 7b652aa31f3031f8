import type { ReactElement } from 'react';
import { Clock } from '@strapi/icons';
import { OVERVIEW_ACTION } from '../../shared/overview.mts';
import { LivePanel } from './components/LivePanel.tsx';
import { PLUGIN } from './plugin-id.ts';
import { texts as english } from './translations/en.ts';

interface MenuLink {
  to: string;
  icon: typeof Clock;
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
      icon: Clock,
      intlLabel: { id: `${PLUGIN}.menu`, defaultMessage: english.menu },
      permissions: [{ action: OVERVIEW_ACTION, subject: null }],
      position: 4,
      Component: () =>
        import('./overview/OverviewPage.tsx').then(({ OverviewPage }) => ({
          default: OverviewPage,
        })),
    });
  },
  bootstrap(app: StrapiApp) {
    app.getPlugin('content-manager').apis.addEditViewSidePanel([LivePanel]);
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
