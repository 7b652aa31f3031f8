import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DESK_AREA_UID } from '../constants.ts';
import { areasWithin } from '../rules/areas-within.ts';
import { pluginServices } from './plugin-services.ts';

/** Ids of the areas of which somebody sees the requests; null is all. */
export type Scope = ReadonlySet<string> | null;

/** Whether something in an area is for somebody with this scope. */
export const isInScope = (areaId: string | null, scope: Scope): boolean =>
  scope === null || (areaId !== null && scope.has(areaId));

const userRow = z.object({ email: z.string() }).nullish();
const row = z.object({ areas: z.array(z.object({ documentId: z.string() })) }).nullish();

/** Where coordinators work. */
const workAreas = ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(staffId: string): Promise<Scope> {
    const user = userRow.parse(
      await strapi.db.query('admin::user').findOne({ select: ['email'], where: { id: staffId } }),
    );
    const found = row.parse(
      await strapi.db.query(DESK_AREA_UID).findOne({
        where: { email: { $eqi: user?.email ?? '' } },
        populate: { areas: { select: ['documentId'] } },
      }),
    );
    if (!found) return null;
    const ids = found.areas.map(({ documentId }) => documentId);
    return areasWithin(await pluginServices(strapi).areas.all(), ids);
  },
});

export default workAreas;
export type WorkAreas = ReturnType<typeof workAreas>;
