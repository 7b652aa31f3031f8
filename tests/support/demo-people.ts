import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** What the files of the demo network hold that nobody may read: people, and places that are not to be shown. */
export function demoSecrets(): string[] {
  return readdirSync(INITIATIVES).flatMap((file) => {
    const [, front = ''] = readFileSync(join(INITIATIVES, file), 'utf8').split(/^---$/m);
    const { contactPerson, location } = frontMatter.parse(parse(front));
    return [
      ...(contactPerson ? [contactPerson.name, contactPerson.email] : []),
      ...(location?.show === 'neighbourhood' ? [location.address] : []),
    ];
  });
}
