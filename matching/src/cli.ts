import { readFileSync } from 'node:fs';
import { judgedMatches } from './evaluation/judged-matches.ts';
import { rankJudgedOffers } from './evaluation/rank-judged-offers.ts';
import { createMatching } from './matching.ts';
import { standardThesaurusData } from './thesaurus/standard-thesaurus.ts';
import { buildThesaurus } from './thesaurus/thesaurus.ts';

const USAGE = `Gebruik: node matching/src/cli.ts <opdracht>
  evaluate BESTAND rangschik het aanbod van een bestand voor de vragen erin
`;

const [command, path] = process.argv.slice(2);
if (command === 'evaluate' && path !== undefined) {
  const judged = judgedMatches.parse(JSON.parse(readFileSync(path, 'utf8')));
  const matching = createMatching(buildThesaurus(standardThesaurusData()));
  const evaluation = rankJudgedOffers(judged, matching, () => performance.now());
  process.stdout.write(`${JSON.stringify(evaluation)}\n`);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 1;
}
