import type { ReactElement } from 'react';
import { matchingActions } from '../../shared/desk-api.mts';
import { MenuIcon } from './menu/MenuIcon.tsx';
import { PLUGIN } from './plugin-id.ts';

interface MenuLink {
  to: string;
  icon: typeof MenuIcon;
  intlLabel: { id: string; defaultMessage: string };
  permissions: { action: string; subject: null }[];
  position: number;
  Component: () => Promise<{ default: () => ReactElement }>;
}

interface StrapiApp {
  registerPlugin(plugin: { id: string; name: string }): void;
  addMenuLink(link: MenuLink): void;
}

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: MenuIcon,
      intlLabel: { id: `${PLUGIN}.menu`, defaultMessage: 'Expertise' },
      permissions: [{ action: matchingActions.read, subject: null }],
      position: 3,
      Component: () => import('./Desk.tsx').then(({ Desk }) => ({ default: Desk })),
    });
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
