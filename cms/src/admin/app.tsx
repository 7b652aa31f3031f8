import { prepareFirstVisit } from './first-visit.ts';
import { nameChoices } from './named-choices.tsx';
import { choices } from './translations/choices.ts';
import { contentManager } from './translations/content-manager.ts';
import { contentTypes } from './translations/content-types.ts';
import { general } from './translations/general.ts';
import { mediaDetails } from './translations/media-details.ts';
import { mediaLibrary } from './translations/media-library.ts';

interface App {
  registerHook(name: string, hook: unknown): void;
  customFields: { register(field: object): void };
}

const logo = new URL('./logo.svg', import.meta.url).href;

prepareFirstVisit(window.localStorage);

/** The admin speaks Dutch; English is there for who wants it. */
export default {
  config: {
    locales: ['nl'],
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
    translations: {
      nl: {
        ...general,
        ...contentManager,
        ...mediaLibrary,
        ...mediaDetails,
        ...contentTypes,
        ...choices,
      },
      en: {},
    },
  },
  register(app: App) {
    app.customFields.register({
      name: 'year',
      type: 'integer',
      intlLabel: { id: 'year.label', defaultMessage: 'Jaartal' },
      intlDescription: { id: 'year.description', defaultMessage: 'Een jaar, in vier cijfers' },
      components: {
        Input: async () => ({ default: (await import('./year-field/YearField.tsx')).YearField }),
      },
    });
  },
  bootstrap(app: App) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
  },
};
