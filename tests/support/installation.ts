import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where a running product is found. */
export interface Installation {
  readonly dataDir: string;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly searchUrl: string;
}

const account = z.object({ email: z.string(), password: z.string() });
const credentials = z.object({
  editor: account,
  coordinator: account,
  administrator: account,
  moderator: account,
  cmsToken: z.string(),
  searchAdminKey: z.string(),
  searchKey: z.string(),
});

export type Account = z.infer<typeof account>;

/** What the first start wrote down for the people who run it. */
export const readCredentials = ({ dataDir }: Pick<Installation, 'dataDir'>) =>
  credentials.parse(JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')));
