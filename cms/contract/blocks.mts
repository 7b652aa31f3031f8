import { z } from 'zod';

/** A run of text in Strapi's blocks format. */
const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const link = z.object({ type: z.literal('link'), url: z.string(), children: z.array(text) });
const inline = z.union([text, link]);
const listItem = z.object({ type: z.literal('list-item'), children: z.array(inline) });

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItem> | ListBlock)[];
}

const list: z.ZodType<ListBlock> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.union([listItem, z.lazy(() => list)])),
});

const block = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.object({
    type: z.literal('heading'),
    level: z.number().int().min(1).max(6),
    children: z.array(inline),
  }),
  z.object({ type: z.literal('quote'), children: z.array(inline) }),
  z.object({ type: z.literal('code'), children: z.array(inline) }),
  z.object({
    type: z.literal('image'),
    image: z.object({
      url: z.string(),
      alternativeText: z.string().nullish(),
      width: z.number().nullish(),
      height: z.number().nullish(),
    }),
  }),
  list,
]);

/** Rich text as Strapi's blocks editor saves it. */
export const blocks = z.array(block);

export type TextRun = z.infer<typeof text>;
export type Inline = z.infer<typeof inline>;
export type Block = z.infer<typeof block>;
export type Blocks = z.infer<typeof blocks>;
