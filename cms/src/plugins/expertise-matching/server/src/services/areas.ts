import type { Distance } from '@burgerwerf/matching';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { AREA_UID } from '../constants.ts';
import { nearbyAreas, type AreaNode } from '../rules/nearby-areas.ts';

const named = z.object({ documentId: z.string() });
const rows = z.array(
  z.object({
    documentId: z.string(),
    parent: named.nullish(),
    neighbours: z.array(named).nullish(),
  }),
);

const lastChange = z.object({ updatedAt: z.coerce.date() }).nullish();

/** The areas of the network, and how far they lie from each other. */
const areas = ({ strapi }: { strapi: Core.Strapi }) => {
  const where = async (condition: object) =>
    z
      .array(z.object({ documentId: z.string(), name: z.string() }))
      .parse(
        await strapi.db
          .query(AREA_UID)
          .findMany({ select: ['documentId', 'name'], where: condition }),
      );

  let known: { mark: string; tree: AreaNode[] } | null = null;

  /** The tree of all areas. Hundreds of them with their neighbours are not read for each question anew. */
  async function all(): Promise<AreaNode[]> {
    const areas = strapi.db.query(AREA_UID);
    const latest = lastChange.parse(
      await areas.findOne({ select: ['updatedAt'], orderBy: { updatedAt: 'desc' } }),
    );
    const mark = `${await areas.count()}@${latest?.updatedAt.getTime() ?? 0}`;
    if (known?.mark !== mark) known = { mark, tree: await readTree() };
    return known.tree;
  }

  async function readTree(): Promise<AreaNode[]> {
    const only = { select: ['documentId'] };
    const found = rows.parse(
      await strapi.db
        .query(AREA_UID)
        .findMany({ select: ['documentId'], populate: { parent: only, neighbours: only } }),
    );
    return found.map(({ documentId, parent, neighbours }) => ({
      id: documentId,
      parent: parent?.documentId ?? null,
      neighbours: (neighbours ?? []).map((area) => area.documentId),
    }));
  }

  return {
    async idOf(slug: string): Promise<string | null> {
      return (await where({ slug }))[0]?.documentId ?? null;
    },

    async names(): Promise<Map<string, string>> {
      return new Map((await where({})).map(({ documentId, name }) => [documentId, name]));
    },

    all,

    /** What lies near an area; null without one. */
    async nearby(id: string | null): Promise<Map<string, Distance> | null> {
      return id === null ? null : nearbyAreas(await all(), id);
    },
  };
};

export default areas;
export type Areas = ReturnType<typeof areas>;
