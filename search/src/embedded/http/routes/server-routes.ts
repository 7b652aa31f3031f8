import { ok, type Route } from '../route.ts';
import { indexStats } from './index-stats.ts';

/** The description of Meilisearch whose behaviour this server follows. */
const FOLLOWED_VERSION = '1.53.0';

/** Health, version and size of the server as a whole. */
export const serverRoutes: Route[] = [
  {
    method: 'GET',
    path: '/health',
    action: null,
    body: 'none',
    answer: () => ok({ status: 'available' }),
  },
  {
    method: 'GET',
    path: '/version',
    action: 'version',
    body: 'none',
    answer: () =>
      ok({ commitSha: 'embedded', commitDate: 'embedded', pkgVersion: FOLLOWED_VERSION }),
  },
  {
    method: 'GET',
    path: '/stats',
    action: 'stats.get',
    body: 'none',
    answer: ({ services, caller }) =>
      services.reader.snapshot(() => {
        const indexes = services.reader.list().filter((index) => caller.sees(index.uid));
        const updates = indexes.map((index) => index.updatedAt).sort();
        const size = services.databaseSize();
        return ok({
          databaseSize: size,
          usedDatabaseSize: size,
          lastUpdate: updates.at(-1) ?? null,
          indexes: Object.fromEntries(
            indexes.map((index) => [index.uid, indexStats(services, index.uid)]),
          ),
        });
      }),
  },
];
