import { z } from 'zod';

const attribute = z.looseObject({
  type: z.string(),
  pluginOptions: z
    .looseObject({
      editor: z
        .object({
          label: z.string(),
          help: z.string().optional(),
          /** Of the twelve columns of the edit view. */
          size: z.number().int().min(1).max(12).optional(),
        })
        .optional(),
    })
    .optional(),
});

/** What the labels need of a content type or component. */
export const modelSchema = z.looseObject({
  uid: z.string(),
  pluginOptions: z
    .looseObject({
      editor: z
        .object({
          list: z.array(z.string()).optional(),
          main: z.string().optional(),
          /** How a list begins: an attribute and a direction, such as `startsAt:desc`. */
          sort: z
            .string()
            .regex(/^\w+:(asc|desc)$/)
            .optional(),
        })
        .optional(),
    })
    .optional(),
  attributes: z.record(z.string(), attribute),
});

export type LabelledModel = z.infer<typeof modelSchema>;
