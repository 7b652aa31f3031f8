/** Content types of this plugin are reached by the plugin alone, not by the screens of Strapi. */
export const hidden = () => ({
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
});

/**
 * An entry that the site shows. It is made of a listing, which is where people change it, so no screen
 * of Strapi does.
 */
export const shownOnly = () => ({
  options: { draftAndPublish: true },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
    publication: { public: true },
  },
});

/** An attribute with its name and explanation in the admin. */
export const labelled = <T extends object>(attribute: T, label: string, help?: string) => ({
  ...attribute,
  pluginOptions: { editor: { label, ...(help === undefined ? {} : { help }) } },
});
