/** The process: it follows the cms, publishes, and serves. */
import { readSettings, SettingsError } from './settings/settings.ts';
import { startSite } from './server/start-site.ts';

try {
  const site = await startSite(readSettings(process.env));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void site.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `De site kan niet starten: ${error.message}. Kies een andere poort met SITE_PORT.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
