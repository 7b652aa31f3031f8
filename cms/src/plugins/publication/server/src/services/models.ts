import type { Core } from '@strapi/strapi';
import { isPublic, modelSchema, type Model } from '../rules/public-model.ts';

/** The content types and components of this Strapi, in the form the rules know. */
const models = ({ strapi }: { strapi: Core.Strapi }) => {
  const known = new Map<string, Model>();
  const listed: unknown[] = Object.values({ ...strapi.contentTypes, ...strapi.components });
  for (const model of listed) {
    const parsed = modelSchema.parse(model);
    known.set(parsed.uid, parsed);
  }
  return {
    find: (uid: string): Model | undefined => known.get(uid),
    /** Content types that are on the site. */
    public: (): Model[] => [...known.values()].filter(isPublic),
  };
};

export default models;
export type Models = ReturnType<typeof models>;
