import { findProgram } from './find-program.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_FOLDERS = [
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];

/** What Chromium wants when it is driven by tests, as root too and without looking for updates. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium of this machine, or the one that CHROMIUM_PATH names.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return (
    NAMES.map((name) => findProgram(name)).find((path) => path !== undefined) ??
    findProgram('Chromium', MAC_FOLDERS) ??
    findProgram('Google Chrome', MAC_FOLDERS)
  );
}
