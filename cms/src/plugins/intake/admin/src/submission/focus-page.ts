/** Where Strapi's own link to the content goes. */
const MAIN = 'main-content';

/** After something is done, the button that asked for it may be gone: read on from the top of the page. */
export function focusPage(): void {
  requestAnimationFrame(() => document.getElementById(MAIN)?.focus());
}
