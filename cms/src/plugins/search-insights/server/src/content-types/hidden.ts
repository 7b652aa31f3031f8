/** These rows are the plugin's own; editors neither see nor model them. */
export const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};
