/** Content types of this plugin are reached by the plugin alone, not by the screens of Strapi. */
export const hidden = () => ({
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
});
