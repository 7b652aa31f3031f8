/**
 * A rush at the form: so many submissions a second by way of the whole product, while others read the
 * site; once without and once with a kill -9 of the cms in the middle. What was acknowledged is then
 * looked up in the database, one by one.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { partPid } from '../../tests/support/parts.ts';
import { startProduct, type Product } from '../../tests/support/product.ts';
import { quantile, type Bench, type BenchContext, type Table } from './bench.ts';
import { ask, hiddenValue, visitorAddress, type Answer } from './intake-visitors.ts';
import { openLoop } from './open-loop.ts';

/** Forms that are opened beforehand; each is sent many times with something else in it. */
const FORMS = 100;
/** A form that comes back sooner was not filled in by a person. */
const FILLING_IN = 3200;
/** So many submissions of one visitor stay below the limit for one. */
const PER_VISITOR = 5;
const READS_PER_SECOND = 20;
const SETTLED_WITHIN = 120_000;
const PAGE = '/initiatieven/';

export default {
  about: 'inzendingen in een stormloop: wat is bevestigd, is bewaard',
  run: async (context) => {
    const rate = Number(context.options['rate'] ?? 200);
    const seconds = Number(context.options['seconds'] ?? 60);
    const calm = await rush(context, { rate, seconds, kills: false });
    const killed = await rush(context, { rate, seconds, kills: true });
    return [summary({ rate, seconds }, [calm, killed])];
  },
} satisfies Bench;

interface Rush {
  kills: boolean;
  answers: Answer[];
  /** Milliseconds of a page of the site, alone and in the rush. */
  alone: number[];
  meanwhile: number[];
  /** Pages of the site that did not come. */
  missed: number;
  lost: number;
  twice: number;
}

async function rush(
  { say }: BenchContext,
  { rate, seconds, kills }: { rate: number; seconds: number; kills: boolean },
): Promise<Rush> {
  say(kills ? 'met kill -9 van het cms halverwege' : 'zonder storing');
  const product = await startProduct({ env: { TRUST_PROXY: '127.0.0.1' } });
  try {
    const forms = await openForms(product);
    await pause(FILLING_IN);
    const { times: alone } = await readPages(product, 5);
    const reading = readPages(product, seconds);
    const killing = kills ? killCms(product, (seconds * 1000) / 2) : Promise.resolve();
    const answers = await openLoop({ perSecond: rate, seconds }, (index) =>
      ask(
        new URL('/aanmelden/', product.siteUrl),
        visitorAddress(Math.floor(index / PER_VISITOR)),
        submission(index, forms[index % forms.length] ?? ''),
      ),
    );
    const { times: meanwhile, missed } = await reading;
    await killing;
    await settled(product);
    return { kills, answers, alone, meanwhile, missed, ...kept(product, answers) };
  } finally {
    await product.remove();
  }
}

/** @returns the tokens of forms that were opened */
async function openForms(product: Product): Promise<string[]> {
  const tokens = [];
  for (let number = 0; number < FORMS; number += 1) {
    const { body } = await ask(
      new URL('/aanmelden/', product.siteUrl),
      visitorAddress(1_000_000 + number),
    );
    tokens.push(hiddenValue(body, 'formulier'));
  }
  return tokens;
}

const titleOf = (index: number): string => `Stormloop nummer ${index}`;

const submission = (index: number, token: string): URLSearchParams =>
  new URLSearchParams({
    formulier: token,
    title: titleOf(index),
    summary: 'Buren planten samen bomen langs de weg.',
    description: 'Elke zaterdag komen we bij elkaar. Wie kan, neemt een schep mee.\n\nKom langs.',
    stage: 'idea',
    policyFields: 'groen-en-openbare-ruimte',
    area: 'voorburg',
    showPlace: 'neighbourhood',
    volunteers: '12',
    'contact.name': 'Test Persoon',
    'contact.email': `persoon${index}@stormloop.example`,
    consent: 'aanmelden-1',
  });

async function readPages(
  product: Product,
  seconds: number,
): Promise<{ times: number[]; missed: number }> {
  const answers = await openLoop({ perSecond: READS_PER_SECOND, seconds }, () =>
    ask(new URL(PAGE, product.siteUrl), visitorAddress(2_000_000)),
  );
  const came = answers.filter(({ status }) => status === 200);
  return {
    times: came.map(({ milliseconds }) => milliseconds),
    missed: answers.length - came.length,
  };
}

async function killCms(product: Product, after: number): Promise<void> {
  await pause(after);
  process.kill(await partPid(product, 'cms'), 'SIGKILL');
}

/** Resolves when the cms answers (again). */
async function settled(product: Product): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN;
  while (Date.now() < deadline) {
    const { status } = await ask(new URL('/_health', product.cmsUrl), '127.0.0.1');
    if (status === 204) return;
    await pause(200);
  }
  throw new Error('The cms did not come back');
}

const isAcknowledged = ({ status, location }: Answer): boolean =>
  status === 303 && location.startsWith('/aanmelden/status/');

/** Acknowledged submissions that are not in the database, and those that are there more than once. */
function kept(product: Product, answers: readonly Answer[]): { lost: number; twice: number } {
  const database = new DatabaseSync(join(product.dataDir, 'cms', 'cms.db'), { readOnly: true });
  try {
    const rows = database
      .prepare('SELECT title, count(*) AS times FROM intake_submissions GROUP BY title')
      .all();
    const times = new Map(rows.map((row) => [String(row['title']), Number(row['times'])]));
    const acknowledged = answers.flatMap((answer, index) =>
      isAcknowledged(answer) ? [titleOf(index)] : [],
    );
    return {
      lost: acknowledged.filter((title) => !times.has(title)).length,
      twice: [...times.values()].filter((count) => count > 1).length,
    };
  } finally {
    database.close();
  }
}

function summary({ rate, seconds }: { rate: number; seconds: number }, runs: Rush[]): Table {
  const figure = (values: readonly number[], part: number) =>
    values.length === 0 ? '–' : Math.round(quantile(values, part) * 10) / 10;
  return {
    title: `${rate} inzendingen per seconde, ${seconds} seconden lang`,
    columns: [
      '',
      ...runs.map(({ kills }) => (kills ? 'met kill -9 halverwege' : 'zonder storing')),
    ],
    rows: [
      ['verstuurd', ...runs.map(({ answers }) => answers.length)],
      ['bevestigd', ...runs.map(({ answers }) => answers.filter(isAcknowledged).length)],
      ['geweigerd met uitleg (503, 429)', ...runs.map(({ answers }) => refused(answers))],
      ['geen antwoord, of een ander', ...runs.map(({ answers }) => others(answers))],
      ['bevestigd maar kwijt', ...runs.map(({ lost }) => lost)],
      ['dubbel bewaard', ...runs.map(({ twice }) => twice)],
      ['bevestiging p50 (ms)', ...runs.map((run) => figure(acknowledgedIn(run), 0.5))],
      ['bevestiging p95 (ms)', ...runs.map((run) => figure(acknowledgedIn(run), 0.95))],
      ['pagina’s die niet kwamen', ...runs.map(({ missed }) => missed)],
      ['pagina p95, alleen (ms)', ...runs.map(({ alone }) => figure(alone, 0.95))],
      ['pagina p95, ondertussen (ms)', ...runs.map(({ meanwhile }) => figure(meanwhile, 0.95))],
    ],
    note: 'De vragende kant draait op dezelfde processorkernen als het product.',
  };
}

const refused = (answers: readonly Answer[]): number =>
  answers.filter(({ status }) => status === 503 || status === 429).length;

const others = (answers: readonly Answer[]): number =>
  answers.filter((answer) => !isAcknowledged(answer)).length - refused(answers);

const acknowledgedIn = ({ answers }: Rush): number[] =>
  answers.filter(isAcknowledged).map(({ milliseconds }) => milliseconds);
