import { readOnlyRoutes } from '../../../content-api/read-only-routes.ts';

export default readOnlyRoutes('api::area.area');
