import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** An empty variable, as in `MEILI_URL=`, is one that is not there. */
const filled = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );

const MIN_KEY_BYTES = 16;

const schema = z.object({
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  SEARCH_PORT: z.coerce
    .number('moet een poortnummer zijn')
    .int('moet een poortnummer zijn')
    .min(0, 'moet een poortnummer zijn')
    .max(65_535, 'moet een poortnummer zijn')
    .default(7700),
  /** Folder for everything that the running product writes. */
  DATA_DIR: z.string().default('.data'),
  /** Address of a real Meilisearch server, for `prepare`. */
  MEILI_URL: z.url({ protocol: /^https?$/, error: 'moet een webadres zijn' }).optional(),
  MEILI_MASTER_KEY: z
    .string()
    .min(MIN_KEY_BYTES, `moet minstens ${MIN_KEY_BYTES} tekens hebben`)
    .optional(),
});

export interface Environment {
  host: string;
  port: number;
  /** Folder of the embedded server. */
  searchDir: string;
  meiliUrl: string | null;
  masterKey: string | null;
}

export type EnvironmentResult =
  { kind: 'ok'; environment: Environment } | { kind: 'refused'; problems: string[] };

const secretsFile = z.object({ masterKey: z.string().min(MIN_KEY_BYTES) });

const readSecret = (path: string): string | null => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return secretsFile.parse(JSON.parse(text)).masterKey;
};

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Reads the environment of this process, and names everything that is wrong with it at once. */
export const readEnvironment = (variables: NodeJS.ProcessEnv): EnvironmentResult => {
  const result = schema.safeParse(filled(variables));
  if (!result.success) {
    const problems = result.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message}`,
    );
    return { kind: 'refused', problems };
  }
  const { HOST, SEARCH_PORT, DATA_DIR, MEILI_URL, MEILI_MASTER_KEY } = result.data;
  const secrets = join(DATA_DIR, 'secrets', 'search.json');
  let masterKey: string | null;
  try {
    masterKey = MEILI_MASTER_KEY ?? readSecret(secrets);
  } catch {
    return {
      kind: 'refused',
      problems: [`${secrets}: kan niet worden gelezen, of heeft geen geldige masterKey`],
    };
  }
  if (masterKey === null && !LOOPBACK.includes(HOST)) {
    const problem = `MEILI_MASTER_KEY: nodig zodra de zoekserver van buiten te bereiken is (HOST is ${HOST})`;
    return { kind: 'refused', problems: [problem] };
  }
  return {
    kind: 'ok',
    environment: {
      host: HOST,
      port: SEARCH_PORT,
      searchDir: join(DATA_DIR, 'search'),
      meiliUrl: MEILI_URL ?? null,
      masterKey,
    },
  };
};
