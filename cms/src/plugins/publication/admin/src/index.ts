import { LivePanel } from './components/LivePanel.tsx';
import { PLUGIN } from './plugin-id.ts';

interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

interface StrapiApp {
  registerPlugin(plugin: { id: string; name: string }): void;
  getPlugin(id: string): ContentManager;
}

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
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
