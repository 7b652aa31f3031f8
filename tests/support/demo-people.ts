import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../scripts/launcher/project-root.js';

const INITIATIVES = join(projectRoot, 'cms', 'networks', 'burgerkrachtcentrale', 'initiatives');

const frontMatter = z.looseObject({
  contactPerson: z.object({ name: z.string(), email: z.string() }).optional(),
  location: z
    .looseObject({ address: z.string(), show: z.enum(['neighbourhood', 'exactly']) })
    .optional(),
});

const initiatives = () =>
  readdirSync(INITIATIVES).map((file) => {
    const [, front = ''] = readFileSync(join(INITIATIVES, file), 'utf8').split(/^---$/m);
    return { slug: basename(file, '.md'), ...frontMatter.parse(parse(front)) };
  });

/** Names and mail addresses of the contact persons in the files of the demo network. */
export const demoPeople = (): string[] =>
  initiatives().flatMap(({ contactPerson: person }) => (person ? [person.name, person.email] : []));

/** Initiatives of the demo network of which only the neighbourhood may be known, and where they really are. */
export const demoHiddenPlaces = (): { slug: string; address: string }[] =>
  initiatives().flatMap(({ slug, location }) =>
    location?.show === 'neighbourhood' ? [{ slug, address: location.address }] : [],
  );
