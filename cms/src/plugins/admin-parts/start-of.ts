import type { ComponentType, ReactElement } from 'react';

interface Page {
  default: () => ReactElement;
}

interface MenuLink {
  to: string;
  icon: ComponentType;
  intlLabel: { id: string; defaultMessage: string };
  permissions: { action: string; subject: null }[];
  position: number;
  Component: () => Promise<Page>;
}

/** What the content manager shows beside an entry, as Strapi calls it. */
type SidePanel = (props: never) => unknown;

interface ContentManager {
  apis: { addEditViewSidePanel(panels: SidePanel[]): void };
}

/** As much of Strapi's admin as the plugins use. */
interface StrapiApp {
  registerPlugin(plugin: { id: string; name: string }): void;
  addMenuLink(link: MenuLink): void;
  getPlugin(id: string): ContentManager;
}

type Texts = () => Promise<{ texts: Readonly<Record<string, string>> }>;

interface Started {
  plugin: string;
  /** Name in the menu, in English, for as long as no texts are there. */
  name: string;
  icon: ComponentType;
  /** Place in the menu. */
  position: number;
  /** The right that one needs to see it in the menu. */
  action: string;
  page: () => Promise<Page>;
  /** The texts of the plugin, which have a `menu`. Whoever wants another language reads English. */
  texts: { nl: Texts; en: Texts };
  panel?: SidePanel;
}

/** What Strapi asks of the admin part of a plugin that has one place in the menu. */
export const startOf = ({ plugin, name, icon, position, action, page, texts, panel }: Started) => ({
  register(app: StrapiApp) {
    app.registerPlugin({ id: plugin, name: plugin });
    app.addMenuLink({
      to: `plugins/${plugin}`,
      icon,
      intlLabel: { id: `${plugin}.menu`, defaultMessage: name },
      permissions: [{ action, subject: null }],
      position,
      Component: page,
    });
  },
  bootstrap(app: StrapiApp) {
    if (panel) app.getPlugin('content-manager').apis.addEditViewSidePanel([panel]);
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const read = await (locale === 'nl' ? texts.nl() : texts.en());
        const named = Object.entries(read.texts).map(([key, text]): [string, string] => [
          `${plugin}.${key}`,
          text,
        ]);
        return { locale, data: Object.fromEntries(named) };
      }),
    );
  },
});
