import type { Route } from '../route.ts';
import { documentRoutes } from './document-routes.ts';
import { indexRoutes } from './index-routes.ts';
import { keyRoutes } from './key-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { serverRoutes } from './server-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { taskRoutes } from './task-routes.ts';

export const allRoutes: Route[] = [
  ...searchRoutes,
  ...serverRoutes,
  ...indexRoutes,
  ...settingsRoutes,
  ...documentRoutes,
  ...taskRoutes,
  ...keyRoutes,
];
