import type { ReactElement } from 'react';
import { Mail } from '@strapi/icons';
import { outboxActions } from '../../shared/outbox-api.mts';
import { PLUGIN } from './plugin-id.ts';
import { texts as english } from './translations/en.ts';

interface MenuLink {
  to: string;
  icon: typeof Mail;
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
      icon: Mail,
      intlLabel: { id: `${PLUGIN}.menu`, defaultMessage: english.menu },
      permissions: [{ action: outboxActions.read, subject: null }],
      position: 6,
      Component: () =>
        import('./outbox/OutboxPage.tsx').then(({ OutboxPage }) => ({ default: OutboxPage })),
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
