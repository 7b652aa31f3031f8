// npm test: everything, or `npm test -- unit lint …` for some steps.
import { runCommand } from './launcher/run-command.js';
import { runTests } from './test/run-tests.js';

await runCommand((root, progress) => runTests(root, progress, process.argv.slice(2)));
