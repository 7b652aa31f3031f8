/** How good the answers are, against what one would have without any work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  evaluateQuality,
  judgedDocuments,
  judgedQueries,
  plainVariant,
  productVariant,
  rankJudgedDocuments,
  type KindQuality,
} from '../../search/src/evaluation/index.ts';
import type { Bench, Table } from './bench.ts';
import { keepPerformance } from './keep-performance.ts';
import { rankWithMiniSearch } from './search-minisearch.ts';
import { tableText } from './table-text.ts';

const JUDGED = 'search/test-data/search-judgments.json';

type Ranking = Record<string, string[]>;

const rounded = (figure: number): number => Number(figure.toFixed(3));

export default {
  about: 'nDCG@10, success@3 and recall@20 on judged queries. Another file: --file=PATH',
  async run(context): Promise<Table[]> {
    const { root, options } = context;
    const path = options['file'] ?? join(root, JUDGED);
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const documents = judgedDocuments.parse(content);
    const queries = judgedQueries.parse(content);
    context.say('embedded server, with the Dutch layer and without it');
    const product = await rankJudgedDocuments(documents, productVariant);
    const plain = await rankJudgedDocuments(documents, plainVariant);
    const rankings: [name: string, ranking: Ranking][] = [
      ['product', product.ranking],
      ['plain Meilisearch rules', plain.ranking],
      ['MiniSearch as it comes', rankWithMiniSearch(documents, {})],
      ['MiniSearch prefix + fuzzy', rankWithMiniSearch(documents, { prefix: true, fuzzy: 0.2 })],
    ];
    const judged = rankings.map(
      ([name, ranking]) => [name, evaluateQuality(queries, ranking)] as const,
    );
    const row = (name: string, { quality }: KindQuality) => [
      name,
      rounded(quality.ndcg10),
      rounded(quality.success3),
      rounded(quality.recall20),
    ];
    const [, first] = judged[0] ?? [];
    const tables: Table[] = [
      {
        title: 'Overall',
        columns: ['search', 'nDCG@10', 'success@3', 'recall@20'],
        rows: judged.map(([name, { overall }]) => row(name, overall)),
        note: `${first?.overall.queries ?? 0} queries on ${documents.documents.length} documents. One query of the product over HTTP: half within ${product.msP50} ms, 95% within ${product.msP95} ms.`,
      },
      {
        title: 'nDCG@10 by kind of query',
        columns: ['kind', 'queries', ...judged.map(([name]) => name)],
        rows: (first?.kinds ?? []).map(({ kind, queries: count }) => [
          kind,
          count,
          ...judged.map(([, { kinds }]) =>
            rounded(kinds.find((other) => other.kind === kind)?.quality.ndcg10 ?? 0),
          ),
        ]),
      },
      {
        title: 'The product by kind of query',
        columns: ['kind', 'nDCG@10', 'success@3', 'recall@20'],
        rows: (first?.kinds ?? []).map((kind) => row(kind.kind, kind)),
      },
    ];
    // Queries of another file say something about that file.
    if (options['file'] === undefined) {
      keepPerformance(
        root,
        'search-quality',
        ['## Quality of search', '', ...tables.map(tableText)].join('\n'),
      );
    }
    return tables;
  },
} satisfies Bench;
