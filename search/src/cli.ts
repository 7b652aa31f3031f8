import { readFileSync } from 'node:fs';
import { startEmbeddedServer } from './embedded/index.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { fixedKeys, prepareKeys } from './keys.ts';

const USAGE = `Gebruik: node search/src/cli.ts <opdracht>
  serve            start de ingebouwde zoekserver
  prepare          maak de sleutels aan op de Meilisearch-server van MEILI_URL
  evaluate BESTAND rangschik de documenten van een bestand voor de zoekvragen erin
`;

/** Ends with exit code 1 once everything is written. */
const refuse = (...lines: string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** What an operator can do something about, in one line; null for a bug. */
const explain = (error: unknown, environment: Environment): string | null => {
  const { host, port, searchDir } = environment;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `De zoekserver kan niet starten: poort ${port} op ${host} is al in gebruik. Kies een andere met SEARCH_PORT.`;
    case 'EACCES':
      return `De zoekserver kan niet starten: geen toegang tot poort ${port} of tot de map ${searchDir}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `De zoekserver kan niet starten: het adres ${host} (HOST) hoort niet bij deze machine.`;
    case 'ENOSPC':
      return `De zoekserver kan niet starten: de schijf met ${searchDir} is vol.`;
    case 'ERR_SQLITE_ERROR':
      return `De zoekserver kan niet starten: de map ${searchDir} is in gebruik of niet te lezen (${error instanceof Error ? error.message : ''}).`;
    default:
      return null;
  }
};

const serve = async (environment: Environment): Promise<void> => {
  const { host, port, searchDir, masterKey } = environment;
  const server = await startEmbeddedServer({
    host,
    port,
    dataDir: searchDir,
    masterKey,
    keys: fixedKeys,
  });
  process.stdout.write(`De zoekserver luistert op ${server.url}\n`);
  let isClosing = false;
  const stop = (): void => {
    if (isClosing) return;
    isClosing = true;
    void server.close();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

const prepare = async ({ meiliUrl, masterKey }: Environment): Promise<void> => {
  if (meiliUrl === null || masterKey === null) {
    refuse('Geef het adres van de server met MEILI_URL en de hoofdsleutel met MEILI_MASTER_KEY.');
    return;
  }
  await prepareKeys({ url: meiliUrl, masterKey });
  process.stdout.write(`De sleutels staan klaar op ${meiliUrl}\n`);
};

const evaluate = async (path: string | undefined): Promise<void> => {
  if (path === undefined) {
    refuse(USAGE);
    return;
  }
  // Loaded only here: the server starts faster without it.
  const { judgedDocuments } = await import('./evaluation/judged-documents.ts');
  const { rankJudgedDocuments } = await import('./evaluation/rank-judged-documents.ts');
  const judged = judgedDocuments.parse(JSON.parse(readFileSync(path, 'utf8')));
  process.stdout.write(`${JSON.stringify(await rankJudgedDocuments(judged))}\n`);
};

const withEnvironment = async (run: (environment: Environment) => Promise<void>): Promise<void> => {
  const read = readEnvironment(process.env);
  if (read.kind === 'refused') {
    refuse('De zoekserver kan niet starten. Pas deze instellingen aan:', ...read.problems);
    return;
  }
  try {
    await run(read.environment);
  } catch (error) {
    const reason = explain(error, read.environment);
    if (reason === null) throw error;
    refuse(reason);
  }
};

const [command, argument] = process.argv.slice(2);
if (command === 'serve') await withEnvironment(serve);
else if (command === 'prepare') await withEnvironment(prepare);
else if (command === 'evaluate') await evaluate(argument);
else refuse(USAGE);
