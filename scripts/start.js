// npm start: from a fresh clone to a running product. See docs/how-to/start.md.
import { explainOldNode } from './launcher/node-version.js';

const problem = explainOldNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  // Loaded only now: an old Node cannot even read these files.
  void Promise.all([import('./launcher/run-command.js'), import('./launcher/start.js')]).then(
    ([{ runCommand }, { start }]) => runCommand(start),
  );
}
