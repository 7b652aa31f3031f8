import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import * as expertise from './expertise-schemas.ts';
import * as files from './file-schemas.ts';

/** A text of the network: its file name, the fields above it and the Markdown itself. */
export interface TextFile<T> {
  slug: string;
  fields: T;
  body: string;
}

export interface NetworkFolder {
  network: z.infer<typeof files.networkFile>;
  policyFields: z.infer<typeof files.policyFieldsFile>;
  areas: z.infer<typeof files.areasFile>;
  synonyms: z.infer<typeof files.synonymsFile>;
  initiatives: TextFile<z.infer<typeof files.initiativeFile>>[];
  news: TextFile<z.infer<typeof files.newsFile>>[];
  events: TextFile<z.infer<typeof files.eventFile>>[];
  pages: TextFile<z.infer<typeof files.pageFile>>[];
  expertise: expertise.ExpertiseFolder;
}

/**
 * Everything in the folder of a network, checked.
 * @throws with the name of the file and all that is wrong in it
 */
export function readNetworkFolder(folder: string): NetworkFolder {
  return {
    network: readYaml(join(folder, 'network.yaml'), files.networkFile),
    policyFields: readYaml(join(folder, 'policy-fields.yaml'), files.policyFieldsFile),
    areas: readYaml(join(folder, 'areas.yaml'), files.areasFile),
    synonyms: readYaml(join(folder, 'synonyms.yaml'), files.synonymsFile),
    initiatives: readTexts(join(folder, 'initiatives'), files.initiativeFile),
    news: readTexts(join(folder, 'news'), files.newsFile),
    events: readTexts(join(folder, 'events'), files.eventFile),
    pages: readTexts(join(folder, 'pages'), files.pageFile),
    expertise: readExpertise(join(folder, 'expertise')),
  };
}

function readYaml<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  return check(file, schema, parseYaml(readFileSync(file, 'utf8')));
}

/** A network may do without. */
function readExpertise(folder: string): expertise.ExpertiseFolder {
  if (!existsSync(folder)) {
    return { offers: [], requests: [], proposals: [], combinations: [] };
  }
  return {
    offers: readLists(join(folder, 'offers'), expertise.offersFile),
    requests: readLists(join(folder, 'requests'), expertise.requestsFile),
    proposals: readYaml(join(folder, 'proposals.yaml'), expertise.proposalsFile),
    combinations: readYaml(join(folder, 'combinations.yaml'), expertise.combinationsFile),
  };
}

/** Lists that stand in more than one file, as one. */
function readLists<T extends z.ZodType<unknown[]>>(folder: string, schema: T): z.infer<T> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return schema.parse(files.sort().flatMap((name) => readYaml(join(folder, name), schema)));
}

function readTexts<T extends z.ZodType>(folder: string, schema: T): TextFile<z.infer<T>>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const { front, body } = splitFrontMatter(readFileSync(file, 'utf8'));
      return { slug: basename(name, '.md'), fields: check(file, schema, parseYaml(front)), body };
    });
}

/** YAML between two lines of `---`, and the text below it. */
export function splitFrontMatter(text: string): { front: string; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
  return { front: match?.[1] ?? '', body: match?.[2]?.trim() ?? text };
}

function check<T extends z.ZodType>(file: string, schema: T, data: unknown): z.infer<T> {
  const result = schema.safeParse(data);
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
