import { z } from 'zod';

const attribute = z.object({
  type: z.string(),
  private: z.boolean().optional(),
  target: z.string().optional(),
  component: z.string().optional(),
  repeatable: z.boolean().optional(),
  multiple: z.boolean().optional(),
  targetField: z.string().optional(),
  pluginOptions: z
    .object({
      editor: z.object({ label: z.string().optional() }).optional(),
      publication: z.object({ decorative: z.boolean().optional() }).optional(),
    })
    .optional(),
});

/** What the plugin needs to know of a content type or component of Strapi. */
export const modelSchema = z.object({
  uid: z.string(),
  options: z.object({ draftAndPublish: z.boolean().optional() }).optional(),
  pluginOptions: z
    .object({ publication: z.object({ public: z.boolean().optional() }).optional() })
    .optional(),
  attributes: z.record(z.string(), attribute),
});

export type Attribute = z.infer<typeof attribute>;
export type Model = z.infer<typeof modelSchema>;

/** A content type is on the site when its schema says so. */
export const isPublic = (model: Model): boolean =>
  model.pluginOptions?.publication?.public === true;

export const hasDraftAndPublish = (model: Model): boolean =>
  model.options?.draftAndPublish === true;

/** Attributes of one model that may leave the cms. */
export const publicAttributes = (model: Model): [string, Attribute][] =>
  Object.entries(model.attributes).filter(([, attribute]) => attribute.private !== true);
