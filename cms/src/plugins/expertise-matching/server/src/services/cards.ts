import type { Core } from '@strapi/strapi';
import type { CardNames } from '../rules/card-of.ts';
import { pluginServices } from './plugin-services.ts';

/** What cards need besides what they are of. */
const cards = ({ strapi }: { strapi: Core.Strapi }) => ({
  async names(): Promise<CardNames> {
    const { areas, thesaurus } = pluginServices(strapi);
    const { names } = await thesaurus.current();
    return { tags: names, areas: await areas.names() };
  },
});

export default cards;
export type Cards = ReturnType<typeof cards>;
