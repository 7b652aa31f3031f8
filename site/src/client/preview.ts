/**
 * Looks again when the editor has saved: the admin, in whose frame this page is, says so. Out of a frame
 * nothing happens.
 */
const bar = document.querySelector<HTMLElement>('[data-preview]');
const admin = bar?.dataset['admin'];

if (window.parent !== window) {
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== admin || source !== window.parent) return;
    const says = typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
    if (says === 'strapiUpdate') window.location.reload();
  });
} else {
  bar?.querySelector('[data-own-tab]')?.remove();
}
