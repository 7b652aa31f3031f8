import { z } from 'zod';

/** What editors keep of a concept: the fields of the thesaurus in the cms as well as of the files here. */
export const conceptSchema = z.object({
  id: z.string().min(1),
  /** Id of the theme it belongs to. */
  theme: z.string().min(1),
  /** The name by which people choose it. */
  prefLabel: z.string().min(1),
  /** Other names, Dutch and Flemish, equally good. */
  altLabels: z.array(z.string().min(1)).default([]),
  /** Words that give it away in a text, though nobody would call it that. */
  cueWords: z.array(z.string().min(1)).default([]),
  /** Ids of concepts that lie close to it, in either direction. */
  related: z.array(z.string().min(1)).default([]),
});

export type Concept = Readonly<z.infer<typeof conceptSchema>>;

export const thesaurusSchema = z.object({
  /** Names of the themes by their ids. */
  themes: z.record(z.string(), z.string()),
  concepts: z.array(conceptSchema),
});

export type ThesaurusData = z.input<typeof thesaurusSchema>;
